using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>约稿: a report names the commission that it answers, and through it those that this one relays.</summary>
public sealed class NameCommissionTests
{
    private static readonly CommissionId City = new(Guid.CreateVersion7());
    private static readonly CommissionId Province = new(Guid.CreateVersion7());
    private static readonly CommissionId Own = new(Guid.CreateVersion7());

    private static readonly AskedCommission OfCity = new(City, Suzhou, Open: true, [Changshu, Kunshan], []);
    private static readonly AskedCommission OfProvince = new(Province, Jiangsu, Open: true, [Suzhou], []);
    private static readonly AskedCommission ToUnit = new(Own, Changshu, Open: true, [], [Economy]);

    [Fact]
    public void Submit_NamingARelayedCommission_CarriesTheUpperOneToo()
    {
        var story = Given(Submitting(City), OfCity, OfProvince);

        Assert.Equal(
            [new CommissionLink(City, Suzhou), new CommissionLink(Province, Jiangsu)],
            story.Report.Commissions.AsEnumerable()
        );
    }

    [Fact]
    public void Submit_ForAUnitThatIsAsked_NamesTheCommissionOfTheOwnBody()
    {
        var forUnit = new Asking(ToUnit).When(CommitteeOfficer, Submitting(Own));
        Assert.Equal(new CommissionLink(Own, Changshu), Assert.Single(forUnit.After.Report.Commissions));

        new Asking(ToUnit).When(MemberA, Submitting(Own)).Refused(Refusals.CommissionNotAddressed);
    }

    [Fact]
    public void Submit_NamingWhatIsUnknownAsksOthersOrIsOver_IsRefused()
    {
        new Asking().When(MemberA, Submitting(City)).Refused(Refusals.CommissionNotAddressed);
        new Asking(OfCity with { Bodies = [Kunshan] })
            .When(MemberA, Submitting(City))
            .Refused(Refusals.CommissionNotAddressed);
        new Asking(OfProvince).When(MemberA, Submitting(Province)).Refused(Refusals.CommissionNotAddressed);
        new Asking(OfCity with { Open = false })
            .When(MemberA, Submitting(City))
            .Refused(Refusals.CommissionEnded.At("commission"));
    }

    [Fact]
    public void Name_AtTheUpperDesk_KeepsWhatWasNamedBelow_AndTakesItOffAgain()
    {
        var arrived = new Story { Asked = [ToUnit] }
            .Given(CommitteeOfficer, Submitting(Own))
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        var named = (arrived with { Asked = [OfProvince] }).Given(Editor(Suzhou), new NameCommission(Suzhou, Province));
        Assert.Equal([Changshu, Jiangsu], named.Report.Commissions.Select(link => link.Giver));
        named.When(Editor(Suzhou), new NameCommission(Suzhou, Province)).Refused(Refusals.CommissionNamedAlready);

        var off = named.Given(Editor(Suzhou), new NameCommission(Suzhou, null));
        Assert.Equal(Changshu, Assert.Single(off.Report.Commissions).Giver);
        off.When(Editor(Suzhou), new NameCommission(Suzhou, null)).Refused(Refusals.CommissionNamedAlready);
    }

    [Fact]
    public void Name_TheOwnBodysCommission_OnAReportThatForgotTheMark()
    {
        var arrived = Walk.InSuzhou(CopyStage.Screening) with { Asked = [OfCity, OfProvince] };

        var answer = arrived.When(Editor(Suzhou), new NameCommission(Suzhou, City)).Tells("desk:320500");

        Assert.Equal([City, Province], answer.After.Report.Commissions.Select(link => link.Commission));
        (arrived with { Asked = [OfCity with { Giver = Huaibei }] })
            .When(Editor(Suzhou), new NameCommission(Suzhou, City))
            .Refused(Refusals.CommissionNotAddressed);
        (arrived with { Asked = [OfCity with { Open = false }] })
            .When(Editor(Suzhou), new NameCommission(Suzhou, City))
            .Refused(Refusals.CommissionEnded.At("commission"));
    }

    [Fact]
    public void Name_ByOthers_IsRefused()
    {
        var arrived = Walk.InSuzhou(CopyStage.Screening) with { Asked = [OfCity] };

        arrived.When(Signer(Suzhou), new NameCommission(Suzhou, City)).Refused(Refusals.NotAllowed);
        arrived.When(Editor(Changshu), new NameCommission(Suzhou, City)).Refused(Refusals.NotAllowed);
        arrived.When(Editor(Kunshan), new NameCommission(Suzhou, City)).Refused(Refusals.NotFound);
    }

    private static SubmitReport Submitting(CommissionId commission) =>
        Papers.Submit(Changshu) with
        {
            Commission = commission,
        };

    private static Story Given(SubmitReport command, params AskedCommission[] asked) =>
        new Story { Asked = [.. asked] }.Given(MemberA, command);

    private sealed class Asking(params AskedCommission[] asked)
    {
        public Answer When(Caller by, SubmitReport command) => new Story { Asked = [.. asked] }.When(by, command);
    }
}

using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.Commissions.CommissionStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Commissions;

/// <summary>Issuing and relaying commissions: whom one may ask, by when, and who hears of it.</summary>
public sealed class IssueTests
{
    [Fact]
    public void Issue_WithoutADate_IsDueInSevenCalendarDays_AndTakesANumber()
    {
        var issued = Issued.Commission;

        Assert.Equal(new DateOnly(2025, 3, 10), issued.Due);
        Assert.Equal("320500-YG-2025-004", issued.Number);
        Assert.Equal([Changshu, Kunshan, Suzhou], issued.Addressees.Select(asked => asked.Body));
        Assert.Equal(["desk:320500", "desk:320581", "desk:320583", "unit:" + Party], Issued.Told);
        Assert.Equal(
            ["role:Editor@320581", "role:Editor@320583", "unit:" + Party],
            Issued.Alerted.Select(message => message.To)
        );
    }

    [Fact]
    public void Issue_FixesItsReminders_TheOneBeforeTheLastDayAtNineOnDaySix()
    {
        var steps = Issued.Commission.Clocks[Commission.ClockItem].Schedule.Steps;

        Assert.Equal(
            [StepKind.ThreeDaysBefore, StepKind.DayBefore, StepKind.DueDay, StepKind.Overdue],
            steps.Take(4).Select(step => step.Kind)
        );
        Assert.Equal(ChinaTime.StartOf(Monday.AddDays(6)).AddHours(9), steps[1].At);
    }

    [Fact]
    public void Issue_ToABodyThatHasNotJoined_IsKeptAsOffline_AndSendsItNoMessage()
    {
        var story = new CommissionStory().Given(
            Signer(Nation),
            Asking with
            {
                Body = Nation,
                Addressees = [new(Hubei), new(Jiangsu)],
            }
        );

        Assert.Equal([true, false], story.Commission.Addressees.Select(asked => asked.Offline));
        Assert.Equal(["desk:000000", "desk:320000", "desk:420000"], story.Told);
        Assert.Equal("role:Editor@320000", Assert.Single(story.Alerted).To);
    }

    [Fact]
    public void Issue_ToADirectReportingPoint_IsAllowed() =>
        Assert.Null(
            new CommissionStory().When(Editor(Anhui), Asking with { Body = Anhui, Addressees = [new(Duji)] }).Refused
        );

    [Fact]
    public void Relay_WithoutADate_EndsWithTheCommissionItRelays()
    {
        var relayed = Relaying(Upper(new(2025, 3, 7))).Given(Editor(Suzhou), Asking with { Parent = UpperId });

        Assert.Equal(new DateOnly(2025, 3, 7), relayed.Commission.Due);
        Assert.Equal(UpperId, relayed.Commission.Parent);
    }

    [Fact]
    public void Relay_LaterThanTheUpperDate_IsRefused() =>
        Refused(
            Refusals.CommissionDueAfterParent,
            Relaying(Upper(new(2025, 3, 7)))
                .When(Editor(Suzhou), Asking with { Parent = UpperId, Due = new(2025, 3, 8) })
        );

    [Fact]
    public void Relay_OfWhatIsUnknownOverOrAsksOthers_IsRefused()
    {
        var relay = Asking with { Parent = UpperId };
        var upper = Upper(new(2025, 3, 10));

        Refused(Refusals.CommissionParentWrong, new CommissionStory().When(Editor(Suzhou), relay));
        Refused(
            Refusals.CommissionParentWrong,
            Relaying(upper with { State = CommissionState.Closed }).When(Editor(Suzhou), relay)
        );
        Refused(
            Refusals.CommissionParentWrong,
            Relaying(upper with { Addressees = [new(Huaibei, null, false)] }).When(Editor(Suzhou), relay)
        );
    }

    [Fact]
    public void Issue_ToSomebodyElsesOrToNobody_IsRefused()
    {
        CommissionAddressee[][] wrong =
        [
            [],
            [new(Jiangsu)],
            [new(Duji)],
            [new(Changshu), new(Changshu)],
            [new(Changshu, Economy)],
            [new(Suzhou, Handler)],
            [new(Suzhou)],
            [null!],
            [.. Enumerable.Repeat(new CommissionAddressee(Changshu), 201)],
        ];
        Assert.All(
            wrong,
            addressees =>
                Refused(
                    Refusals.CommissionAddresseesWrong,
                    new CommissionStory().When(Editor(Suzhou), Asking with { Addressees = addressees })
                )
        );
    }

    [Fact]
    public void Issue_ByAnybodyButEditorAndSigner_IsNotAllowed() =>
        Assert.All(
            new[] { Reviewer(Suzhou), Chair(Suzhou), Editor(Changshu), Editor(Jiangsu), Officer },
            other => Refused(Refusals.NotAllowed, new CommissionStory().When(other, Asking))
        );

    [Fact]
    public void Issue_WithBadWordsOrDates_IsRefusedAtItsField()
    {
        Refused(Refusals.Missing.At("title"), Try(Asking with { Title = " " }));
        Refused(Refusals.TooLong(60).At("title"), Try(Asking with { Title = Papers.Words(61) }));
        Refused(Refusals.ControlCharacter.At("title"), Try(Asking with { Title = "一\n二" }));
        Refused(Refusals.Missing.At("requirements"), Try(Asking with { Requirements = "" }));
        Refused(Refusals.TooLong(2000).At("requirements"), Try(Asking with { Requirements = Papers.Words(2001) }));
        Refused(Refusals.CommissionDueWrong, Try(Asking with { Due = new(2025, 3, 2) }));
        Refused(Refusals.CommissionDueWrong, Try(Asking with { Due = new(2026, 3, 4) }));
        Refused(Refusals.BodyUnknown, Try(Asking with { Body = new("999999") }));
        Refused(Refusals.CommissionExists, Issued.When(Editor(Suzhou), Asking));
    }

    private static readonly CommissionId UpperId = new(Guid.CreateVersion7());

    private static Decision<CommissionEvent> Try(IssueCommission command) =>
        new CommissionStory().When(Editor(Suzhou), command);

    private static Commission Upper(DateOnly due) =>
        new()
        {
            Id = UpperId,
            Body = Jiangsu,
            Due = due,
            Addressees = [new(Suzhou, null, false)],
        };

    private static CommissionStory Relaying(Commission upper) =>
        new() { Facts = new(ChinaTime.StartOf(Monday).AddHours(10), CommissionStory.Bodies, upper) };

    private static void Refused(Refusal expected, Decision<CommissionEvent> decision)
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
    }
}

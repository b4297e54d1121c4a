using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;

namespace ZhengXie.Linked.Domain.Tests.Bodies;

public sealed class BodyTests
{
    private static readonly BodyCode Zhangjiagang = new("320582");

    [Fact]
    public void Register_UnderAParent_HangsTheBodyThereNotYetJoined()
    {
        var after = Body.Start.Fold(
            Body.Start.When(new RegisterBody("张家港市", Tier.County, Suzhou), body: Zhangjiagang)
        );

        Assert.Equal("张家港市", after.Facts!.Name);
        Assert.Equal(Suzhou, after.Facts.Parent);
        Assert.False(after.Facts.Joined);
    }

    [Fact]
    public void Register_IsSignedByTheAdministratorsGrant()
    {
        var decision = Body.Start.When(
            new RegisterBody("张家港市", Tier.County, Suzhou),
            Administrator(Jiangsu),
            body: Zhangjiagang
        );

        Assert.Equal(Role.SystemAdministrator, decision.By!.Role);
        Assert.Equal(Jiangsu, decision.By.Body);
    }

    [Fact]
    public void Register_ByTheHouse_NeedsNoGrantAndBearsNoSignature()
    {
        var decision = Body.Start.When(
            new RegisterBody("张家港市", Tier.County, Suzhou),
            Caller.House,
            body: Zhangjiagang
        );

        Assert.Null(decision.Refused);
        Assert.Null(decision.By);
    }

    [Fact]
    public void Register_AKnownCode_IsRefused() =>
        Refuses(
            Refusals.BodyAlreadyRegistered,
            StateOf(Changshu).When(new RegisterBody("常熟市", Tier.County, Suzhou))
        );

    [Theory]
    [InlineData("320581", Tier.City)]
    [InlineData("320500", Tier.City)]
    [InlineData("999999", Tier.County)]
    public void Register_UnderWhatDoesNotStandAbove_IsRefused(string parent, Tier tier) =>
        Refuses(
            Refusals.BodyParentWrong,
            Body.Start.When(new RegisterBody("张家港市", tier, new BodyCode(parent)), Caller.House, body: Zhangjiagang)
        );

    [Fact]
    public void Register_ASecondNation_IsRefused() =>
        Refuses(
            Refusals.BodyParentWrong,
            Body.Start.When(new RegisterBody("另一国", Tier.National, null), Caller.House, body: Zhangjiagang)
        );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" 张家港市")]
    [InlineData("张家港\n市")]
    public void Register_UnderAnUnreadableName_IsRefused(string name) =>
        Refuses(Refusals.NameInvalid, Body.Start.When(new RegisterBody(name, Tier.County, Suzhou), body: Zhangjiagang));

    [Fact]
    public void Register_UnderANameWithHalfACharacter_IsRefused() =>
        Refuses(
            Refusals.NameInvalid,
            Body.Start.When(new RegisterBody("张家港市" + (char)0xD800, Tier.County, Suzhou), body: Zhangjiagang)
        );

    [Fact]
    public void Register_UnderANameOf61Characters_IsRefused() =>
        Refuses(
            Refusals.NameInvalid,
            Body.Start.When(new RegisterBody(new string('市', 61), Tier.County, Suzhou), body: Zhangjiagang)
        );

    [Theory]
    [InlineData(Role.SystemAdministrator, "420000")]
    [InlineData(Role.SystemAdministrator, "320583")]
    [InlineData(Role.SecurityAdministrator, "320581")]
    [InlineData(Role.Signer, "320581")]
    public void AnyCommand_WithoutTheSystemAdministratorsRoleHereOrAbove_IsRefused(Role role, string body) =>
        Refuses(Refusals.NotAllowed, StateOf(Changshu).When(new JoinBody(), CallerAs(role, new BodyCode(body))));

    [Fact]
    public void AnyCommand_AfterTheRoleEnded_IsRefused() =>
        Refuses(
            Refusals.NotAllowed,
            StateOf(Changshu)
                .When(new JoinBody(), CallerAs(Role.SystemAdministrator, Changshu, until: Today.AddDays(-1)))
        );

    [Fact]
    public void AnyCommand_ToAnUnknownBody_FindsNothing() =>
        Refuses(Refusals.NotFound, Body.Start.When(new JoinBody(), Caller.House, body: Zhangjiagang));

    [Fact]
    public void Join_ThenTheBodyWorksHere_AndASecondTimeIsRefused()
    {
        var joined = StateOf(Changshu).After(new JoinBody());

        Assert.True(joined.Facts!.Joined);
        Refuses(Refusals.BodyAlreadyJoined, joined.When(new JoinBody()));
    }

    [Fact]
    public void Rename_GivesTheNewName_AndTheSameNameIsRefused()
    {
        var renamed = StateOf(Changshu).After(new RenameBody("虞城市"));

        Assert.Equal("虞城市", renamed.Facts!.Name);
        Refuses(Refusals.BodyUnchanged, renamed.When(new RenameBody("虞城市")));
        Refuses(Refusals.NameInvalid, renamed.When(new RenameBody("")));
    }

    [Fact]
    public void Move_HangsItElsewhere_AndTheSameParentIsRefused()
    {
        var moved = StateOf(Changshu).After(new MoveBody(Jiangsu));

        Assert.Equal(Jiangsu, moved.Facts!.Parent);
        Refuses(Refusals.BodyUnchanged, moved.When(new MoveBody(Jiangsu)));
        Refuses(Refusals.BodyParentWrong, moved.When(new MoveBody(Kunshan)));
    }

    [Fact]
    public void Move_UnderItsOwnChild_IsRefused() =>
        Refuses(Refusals.BodyParentWrong, StateOf(Suzhou).When(new MoveBody(Changshu)));

    [Fact]
    public void ChangeTier_MustFitBetweenParentAndChildren()
    {
        var underTheProvince = new Body(Tree.Find(Changshu)! with { Parent = Jiangsu });

        Refuses(Refusals.BodyTierWrong, StateOf(Suzhou).When(new ChangeTier(Tier.County)));
        Refuses(Refusals.BodyTierWrong, StateOf(Changshu).When(new ChangeTier(Tier.City)));
        Refuses(Refusals.BodyUnchanged, StateOf(Changshu).When(new ChangeTier(Tier.County)));
        Refuses(Refusals.BodyTierWrong, underTheProvince.When(new ChangeTier(Tier.Province)));
        Assert.Equal(Tier.City, underTheProvince.After(new ChangeTier(Tier.City)).Facts!.Tier);
    }

    [Fact]
    public void SetDirectTargets_TakesOnlyBodiesAbove_EachOnce()
    {
        var set = StateOf(Changshu).After(new SetDirectTargets([Jiangsu, BodyCode.Nation]));

        Assert.Equal([BodyCode.Nation, Jiangsu], set.Facts!.DirectTargets.AsEnumerable());
        Refuses(Refusals.BodyUnchanged, set.When(new SetDirectTargets([BodyCode.Nation, Jiangsu])));
        Refuses(Refusals.BodyTargetWrong, set.When(new SetDirectTargets([Hubei])));
        Refuses(Refusals.BodyTargetWrong, set.When(new SetDirectTargets([Changshu])));
        Refuses(Refusals.BodyTargetWrong, set.When(new SetDirectTargets([Jiangsu, Jiangsu])));
        Assert.Empty(set.After(new SetDirectTargets([])).Facts!.DirectTargets);
    }

    [Fact]
    public void Succeed_EndsTheBody_AndNothingMoreCanBeDoneWithIt()
    {
        var ended = StateOf(Kunshan).After(new SucceedBody(Changshu, SuccessionReason.Merged));

        Assert.Equal(Changshu, ended.Facts!.Successor);
        Refuses(Refusals.BodyRetired, ended.When(new JoinBody()));
        Refuses(Refusals.BodyRetired, ended.When(new SucceedBody(Changshu, SuccessionReason.Merged)));
    }

    [Fact]
    public void Succeed_ByItselfOrByNobodyOrByTheEnded_IsRefused()
    {
        var ended = Tree.With(Tree.Find(Kunshan)! with { Successor = Suzhou });

        Refuses(Refusals.BodySuccessorWrong, StateOf(Changshu).When(Merge(Changshu)));
        Refuses(Refusals.BodySuccessorWrong, StateOf(Changshu).When(Merge(Zhangjiagang)));
        Refuses(Refusals.BodySuccessorWrong, StateOf(Changshu).When(Merge(Kunshan), tree: ended));
    }

    [Fact]
    public void Succeed_WhileBodiesHangFromIt_IsRefused() =>
        Refuses(Refusals.BodyHasChildren, StateOf(Suzhou).When(Merge(Jiangsu)));

    private static SucceedBody Merge(BodyCode into) => new(into, SuccessionReason.Merged);

    private static void Refuses(Refusal expected, Decision<BodyEvent> decision) =>
        Assert.Equal(expected, decision.Refused);
}

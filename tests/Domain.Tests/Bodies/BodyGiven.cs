using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Tests.Bodies;

/// <summary>A small real corner of the country, and the sentences that tests on bodies are made of.</summary>
internal static class BodyGiven
{
    public static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2025, 3, 3);

    public static readonly BodyCode Jiangsu = new("320000");
    public static readonly BodyCode Suzhou = new("320500");
    public static readonly BodyCode Changshu = new("320581");
    public static readonly BodyCode Kunshan = new("320583");
    public static readonly BodyCode Hubei = new("420000");

    public static BodyTree Tree { get; } =
        BodyTree.Of([
            Facts(BodyCode.Nation, "全国", Tier.National, null),
            Facts(Jiangsu, "江苏省", Tier.Province, BodyCode.Nation),
            Facts(Hubei, "湖北省", Tier.Province, BodyCode.Nation),
            Facts(Suzhou, "苏州市", Tier.City, Jiangsu),
            Facts(Changshu, "常熟市", Tier.County, Suzhou),
            Facts(Kunshan, "昆山市", Tier.County, Suzhou),
        ]);

    public static RuleFacts Rules(BodyTree? tree = null) => new(Now, tree ?? Tree);

    public static BodyFacts Facts(BodyCode code, string name, Tier tier, BodyCode? parent) =>
        new(code, name, tier, parent, false, [], null, [], ImmutableDictionary<UnitId, UnitFacts>.Empty);

    public static Caller CallerAs(Role role, BodyCode body, DateOnly? until = null) =>
        new(
            new PersonId(Guid.Parse("00000000-0000-0000-0000-0000000000aa")),
            [new RoleGrant(role, body, null, new DateOnly(2025, 1, 1), until)],
            SteppedUp: true
        );

    public static Caller Administrator(BodyCode body) => CallerAs(Role.SystemAdministrator, body);

    public static Body StateOf(BodyCode code) => new(Tree.Find(code));

    public static Decision<BodyEvent> When(
        this Body given,
        BodyCommand command,
        Caller? by = null,
        BodyTree? tree = null,
        BodyCode? body = null
    ) =>
        Body.Decide(
            given,
            new(
                body ?? given.Facts?.Code ?? Changshu,
                new CommandId(Guid.NewGuid()),
                by ?? Administrator(BodyCode.Nation),
                command
            ),
            Rules(tree)
        );

    public static Body After(this Body given, params BodyCommand[] commands) =>
        commands.Aggregate(given, (state, command) => state.Fold(state.When(command)));

    public static Body Fold(this Body state, Decision<BodyEvent> decision)
    {
        Assert.Null(decision.Refused);
        return decision.Events.Aggregate(
            state,
            (before, happened) => Body.Evolve(before, new(happened, Now, decision.By, null))
        );
    }
}

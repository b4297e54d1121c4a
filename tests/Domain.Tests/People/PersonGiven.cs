using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Tests.Bodies;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

/// <summary>A member of 常熟 and the sentences that tests on people are made of.</summary>
internal static class PersonGiven
{
    public static readonly PersonId Someone = new(Guid.Parse("00000000-0000-0000-0000-0000000000bb"));
    public static readonly UnitId Bureau = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    public static readonly UnitId Sector = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));
    public static readonly PersonDetails Details = new(
        "委员甲",
        "经济界",
        "总经理",
        "某激光公司",
        ProvincialMember: true
    );

    public static Caller Security { get; } = CallerAs(Role.SecurityAdministrator, Suzhou);

    public static RuleFacts World { get; } =
        Rules(
            Tree.With(
                Body
                    .Start.Fold(Body.Start.When(new RegisterBody("常熟市", Tier.County, Suzhou), body: Changshu))
                    .After(
                        new AddUnit(Bureau, UnitKind.HandlingUnit, "市经信局"),
                        new AddUnit(Sector, UnitKind.Sector, "经济界")
                    )
                    .Facts!
            )
        );

    public static Person Registered { get; } =
        Person.Start.Fold(Person.Start.When(new RegisterPerson(Changshu, Details)));

    public static GrantRole Granting(Role role, BodyCode? body = null, UnitId? unit = null, DateOnly? until = null) =>
        new(role, body ?? Changshu, unit, Today, until);

    public static Decision<PersonEvent> When(this Person given, PersonCommand command, Caller? by = null)
    {
        var fitting = command is GrantRole or EndRole ? Security : Administrator(Suzhou);
        var order = new PersonOrder(Someone, new CommandId(Guid.NewGuid()), by ?? fitting, command);
        return Person.Decide(given, order, World);
    }

    public static Person After(this Person given, params PersonCommand[] commands) =>
        commands.Aggregate(given, (state, command) => state.Fold(state.When(command)));

    public static Person Fold(this Person state, Decision<PersonEvent> decision)
    {
        Assert.Null(decision.Refused);
        return decision.Events.Aggregate(
            state,
            (before, happened) => Person.Evolve(before, new(happened, Now, decision.By, null))
        );
    }

    public static void Refuses(Refusal expected, Decision<PersonEvent> decision) =>
        Assert.Equal(expected, decision.Refused);
}

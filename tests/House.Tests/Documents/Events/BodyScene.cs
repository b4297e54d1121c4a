using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One county body that meets every command, by the house itself.</summary>
internal static class BodyScene
{
    private static readonly BodyCommand[] Commands =
    [
        new RegisterBody("新设县", Tier.County, City),
        new RenameBody("新设市"),
        new MoveBody(Province),
        new ChangeTier(Tier.City),
        new JoinBody(),
        new SetDirectTargets([BodyCode.Nation]),
        new AddUnit(Committee, UnitKind.Committee, "经济委"),
        new RenameUnit(Committee, "经济和科技委"),
        new CloseUnit(Committee),
        new SucceedBody(County, SuccessionReason.Merged),
    ];

    public static IEnumerable<Telling> Play()
    {
        var body = new BodyCode("320599");
        // The rules ask the tree who stands above; there the body is known as the list brought it.
        var known = Bodies.With(Bodies.Find(County)! with { Code = body, Parent = City });
        var scene = new Scene<Body, Body, BodyEvent, BodyOrder, RuleFacts>(
            new(Now, known),
            notice => throw new InvalidOperationException("Nobody is told of bodies: " + notice.Feed)
        );
        foreach (var command in Commands)
        {
            scene.Do(new BodyOrder(body, new CommandId(Guid.NewGuid()), Caller.House, command));
        }
        return scene.Tellings;
    }
}

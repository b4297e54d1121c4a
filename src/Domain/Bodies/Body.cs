using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Body (机构): a CPPCC committee with its place in the tree and its units. One stream each.</summary>
/// <param name="Facts">What is known of it; none before it is registered.</param>
public sealed partial record Body(BodyFacts? Facts) : INoun<Body, BodyEvent, BodyOrder, RuleFacts>
{
    /// <inheritdoc/>
    public static string Kind => "body";

    /// <inheritdoc/>
    public static Body Start { get; } = new((BodyFacts?)null);

    /// <summary>The id of a body's stream: its code as the last six digits of an otherwise empty UUID.</summary>
    public static Guid Stream(BodyCode code) => Guid.ParseExact("00000000000000000000000000" + code.Value, "N");

    /// <inheritdoc/>
    public static Body Evolve(Body state, Recorded<BodyEvent> recorded) =>
        new(
            recorded.Event is BodyRegistered registered
                ? new(
                    registered.Code,
                    registered.Name,
                    registered.Tier,
                    registered.Parent,
                    Joined: false,
                    DirectTargets: [],
                    Successor: null,
                    Predecessors: [],
                    ImmutableDictionary<UnitId, UnitFacts>.Empty
                )
                : After(state.Facts!, recorded.Event)
        );

    /// <summary>Nobody is told: screens read the register when they need it.</summary>
    public static IEnumerable<Notice> Tell(Body after, Recorded<BodyEvent> recorded) => [];

    private static BodyFacts After(BodyFacts body, BodyEvent happened) =>
        happened switch
        {
            BodyRenamed renamed => body with { Name = renamed.Name },
            BodyMoved moved => body with { Parent = moved.Parent },
            BodyTierChanged changed => body with { Tier = changed.Tier },
            BodyJoined => body with { Joined = true },
            BodyDirectTargetsSet set => body with { DirectTargets = set.Targets },
            BodySucceeded succeeded => body with { Successor = succeeded.Successor },
            UnitAdded added => Put(body, new(added.Unit, added.Kind, added.Name)),
            UnitRenamed renamed => Put(body, body.Units[renamed.Unit] with { Name = renamed.Name }),
            UnitClosed closed => Put(body, body.Units[closed.Unit] with { Closed = true }),
            _ => throw new InvalidOperationException(
                "An event of bodies that nobody folds: " + happened.GetType().Name
            ),
        };

    private static BodyFacts Put(BodyFacts body, UnitFacts unit) =>
        body with
        {
            Units = body.Units.SetItem(unit.Id, unit),
        };
}

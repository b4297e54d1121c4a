using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <content>What may be done with a body, by the system administrator at it or above it.</content>
public sealed partial record Body
{
    internal const int LongestName = 60;
    private const int MostTargets = 8;

    /// <inheritdoc/>
    public static Decision<BodyEvent> Decide(Body state, BodyOrder order, RuleFacts facts)
    {
        var by = BodyCompetences.Keeping.Sign(order.Caller, facts.Today, Oversight.Spots(Place(order), facts));
        if (by is null && !order.Caller.IsHouse)
        {
            return Refusals.NotAllowed;
        }
        return (state.Facts, order.Command) switch
        {
            (null, RegisterBody register) => Register(order.Body, register, facts, by),
            (null, _) => Refusals.NotFound,
            (_, RegisterBody) => Refusals.BodyAlreadyRegistered,
            ({ Lives: false }, _) => Refusals.BodyRetired,
            ({ } body, RenameBody rename) => Rename(body, rename, by),
            ({ } body, MoveBody move) => Move(body, move, facts, by),
            ({ } body, ChangeTier change) => Change(body, change, facts, by),
            ({ } body, JoinBody) => body.Joined ? Refusals.BodyAlreadyJoined : Happens(by, new BodyJoined()),
            ({ } body, SetDirectTargets set) => Target(body, set, facts, by),
            ({ } body, SucceedBody succeed) => Succeed(body, succeed, facts, by),
            ({ } body, AddUnit add) => Add(body, add, by),
            ({ } body, RenameUnit rename) => Rename(body, rename, by),
            ({ } body, CloseUnit close) => Close(body, close, by),
            _ => throw new InvalidOperationException("A command of bodies that nobody decides."),
        };
    }

    // A body that is yet to be registered has no place in the tree but its parent's.
    private static BodyCode Place(BodyOrder order) =>
        order.Command is RegisterBody register ? register.Parent ?? order.Body : order.Body;

    private static Decision<BodyEvent> Register(BodyCode code, RegisterBody register, RuleFacts facts, Signature? by)
    {
        if (!PlainName.Allows(register.Name, LongestName))
        {
            return Refusals.NameInvalid;
        }
        return Fits(code, register.Parent, register.Tier, facts.Bodies)
            ? Happens(by, new BodyRegistered(code, register.Name, register.Tier, register.Parent))
            : Refusals.BodyParentWrong;
    }

    private static Decision<BodyEvent> Rename(BodyFacts body, RenameBody rename, Signature? by)
    {
        if (!PlainName.Allows(rename.Name, LongestName))
        {
            return Refusals.NameInvalid;
        }
        return rename.Name == body.Name ? Refusals.BodyUnchanged : Happens(by, new BodyRenamed(rename.Name));
    }

    private static Decision<BodyEvent> Move(BodyFacts body, MoveBody move, RuleFacts facts, Signature? by)
    {
        if (!Fits(body.Code, move.Parent, body.Tier, facts.Bodies))
        {
            return Refusals.BodyParentWrong;
        }
        return move.Parent == body.Parent ? Refusals.BodyUnchanged : Happens(by, new BodyMoved(move.Parent));
    }

    private static Decision<BodyEvent> Change(BodyFacts body, ChangeTier change, RuleFacts facts, Signature? by)
    {
        var fits =
            Fits(body.Code, body.Parent, change.Tier, facts.Bodies)
            && facts.Bodies.LivingChildren(body.Code).All(child => child.Tier > change.Tier);
        if (!fits)
        {
            return Refusals.BodyTierWrong;
        }
        return change.Tier == body.Tier ? Refusals.BodyUnchanged : Happens(by, new BodyTierChanged(change.Tier));
    }

    private static Decision<BodyEvent> Target(BodyFacts body, SetDirectTargets set, RuleFacts facts, Signature? by)
    {
        var targets = set.Targets.Distinct().Order().ToImmutableArray();
        var fits =
            targets.Length == set.Targets.Count
            && targets.Length <= MostTargets
            && targets.All(target => facts.Bodies.IsAbove(target, body.Code));
        if (!fits)
        {
            return Refusals.BodyTargetWrong;
        }
        return targets.SequenceEqual(body.DirectTargets)
            ? Refusals.BodyUnchanged
            : Happens(by, new BodyDirectTargetsSet(targets));
    }

    private static Decision<BodyEvent> Succeed(BodyFacts body, SucceedBody succeed, RuleFacts facts, Signature? by)
    {
        if (succeed.Successor == body.Code || facts.Bodies.FindLiving(succeed.Successor) is null)
        {
            return Refusals.BodySuccessorWrong;
        }
        return facts.Bodies.LivingChildren(body.Code).Any()
            ? Refusals.BodyHasChildren
            : Happens(by, new BodySucceeded(succeed.Successor, succeed.Reason));
    }

    private static bool Fits(BodyCode code, BodyCode? parent, Tier tier, BodyTree tree) =>
        parent is { } above
            ? tree.FindLiving(above) is { } found && found.Tier < tier && !tree.IsAbove(code, above)
            : code == BodyCode.Nation && tier == Tier.National;

    private static Decision<BodyEvent> Happens(Signature? by, BodyEvent happened) =>
        new(null, by, [happened], [], null);
}

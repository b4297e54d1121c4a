using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>
/// Tree of bodies (机构树): an immutable snapshot that rules read as facts. Bodies that were succeeded stay in it, because
/// papers and people still name them.
/// </summary>
public sealed class BodyTree
{
    private static readonly ImmutableDictionary<BodyCode, ImmutableArray<BodyCode>> None = ImmutableDictionary<
        BodyCode,
        ImmutableArray<BodyCode>
    >.Empty;

    private readonly ImmutableDictionary<BodyCode, BodyFacts> bodies;
    private readonly ImmutableDictionary<BodyCode, ImmutableArray<BodyCode>> predecessors;

    private BodyTree(
        ImmutableDictionary<BodyCode, BodyFacts> bodies,
        ImmutableDictionary<BodyCode, ImmutableArray<BodyCode>> predecessors
    ) => (this.bodies, this.predecessors) = (bodies, predecessors);

    /// <summary>No bodies at all.</summary>
    public static BodyTree Empty { get; } = new(ImmutableDictionary<BodyCode, BodyFacts>.Empty, None);

    /// <summary>Every body, in no order.</summary>
    public IEnumerable<BodyFacts> All => bodies.Values;

    /// <summary>How many bodies there are.</summary>
    public int Count => bodies.Count;

    /// <summary>A tree of the bodies; who preceded whom is worked out from their successors.</summary>
    public static BodyTree Of(IEnumerable<BodyFacts> bodies)
    {
        var all = bodies.ToList();
        var before = all.Where(body => body.Successor is not null)
            .GroupBy(body => body.Successor!.Value)
            .ToImmutableDictionary(group => group.Key, Codes);
        return new(all.ToImmutableDictionary(body => body.Code, body => Told(body, before)), before);
    }

    /// <summary>The body with the code; none if it is unknown.</summary>
    public BodyFacts? Find(BodyCode code) => bodies.GetValueOrDefault(code);

    /// <summary>The body with the code if it has not been succeeded.</summary>
    public BodyFacts? FindLiving(BodyCode code) => Find(code) is { Lives: true } body ? body : null;

    /// <summary>The bodies that hang directly from it and have not been succeeded, in no order.</summary>
    public IEnumerable<BodyFacts> LivingChildren(BodyCode code) =>
        bodies.Values.Where(body => body.Parent == code && body.Lives);

    /// <summary>The bodies above, from the parent up to the nation; empty for the nation and for unknown codes.</summary>
    public IEnumerable<BodyCode> Ancestors(BodyCode code)
    {
        // A parent is always of a higher tier, so the walk ends after three steps at most.
        for (var parent = Find(code)?.Parent; parent is { } up; parent = Find(up)?.Parent)
        {
            yield return up;
        }
    }

    /// <summary>Whether <paramref name="upper"/> stands anywhere above <paramref name="lower"/>; never of itself.</summary>
    public bool IsAbove(BodyCode upper, BodyCode lower) => Ancestors(lower).Contains(upper);

    /// <summary>The body and all whose place it took, however far back: its staff may see their papers.</summary>
    public ImmutableArray<BodyCode> WithPredecessors(BodyCode code)
    {
        var found = ImmutableArray.CreateBuilder<BodyCode>();
        found.Add(code);
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(Find(found[next])?.Predecessors ?? []);
        }
        return found.ToImmutable();
    }

    /// <summary>The tree with this body added or replaced; its predecessors are worked out, not taken from it.</summary>
    public BodyTree With(BodyFacts body)
    {
        var before = predecessors;
        if (body.Successor is { } code && !before.GetValueOrDefault(code, []).Contains(body.Code))
        {
            before = before.SetItem(code, before.GetValueOrDefault(code, []).Add(body.Code).Sort());
        }
        var next = bodies.SetItem(body.Code, Told(body, before));
        if (body.Successor is { } successor && next.GetValueOrDefault(successor) is { } after)
        {
            next = next.SetItem(successor, Told(after, before));
        }
        return new(next, before);
    }

    private static BodyFacts Told(BodyFacts body, ImmutableDictionary<BodyCode, ImmutableArray<BodyCode>> before) =>
        body with
        {
            Predecessors = before.GetValueOrDefault(body.Code, []),
        };

    private static ImmutableArray<BodyCode> Codes(IEnumerable<BodyFacts> found) =>
        [.. found.Select(body => body.Code).Order()];
}

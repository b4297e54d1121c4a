using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>Who searches (检索人).</summary>
/// <param name="Name">What the table calls him.</param>
/// <param name="Caller">An editor.</param>
internal sealed record SearchReaders(string Name, Caller Caller)
{
    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    /// <summary>The editor of the desk that half of all reports stand at, and one of a hundred others.</summary>
    public static SearchReaders[] All { get; } =
    [new("large desk", Editor(Office.All[0].Body)), new("small desk", Editor(Office.All[1].Body))];

    private static Caller Editor(BodyCode body) =>
        new(
            new PersonId(DerivedId.Of("bench-editor", body.Value)),
            [new RoleGrant(Role.Editor, body, null, FirstDay, null)],
            false
        );
}

/// <summary>The bodies, which do not change.</summary>
internal sealed class FixedBodies : IBodyTreeSource
{
    public BodyTree Current => Office.Bodies;
}

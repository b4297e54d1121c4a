using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Says that a person or a unit bears another name (更名), so that its reports are found by the new one and no longer by the
/// old.
/// </summary>
public sealed class RenamedLists : IListWriter<Person, PersonEvent>, IListWriter<Body, BodyEvent>
{
    private const string Table = "search_renamed";

    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Person before, Person after, IReadOnlyList<Recorded<PersonEvent>> events) =>
        before.Details is { } details && details.Name != after.Details?.Name
            ? [new ListRow(Table, new Renamed(Visibility.Person(after.Id), null))]
            : [];

    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Body before, Body after, IReadOnlyList<Recorded<BodyEvent>> events) =>
        (after.Facts?.Units.Values ?? [])
            .Where(unit => before.Facts?.Units.GetValueOrDefault(unit.Id) is { } old && old.Name != unit.Name)
            .Select(unit => new ListRow(Table, new Renamed(Visibility.Unit(unit.Id), unit.Id.Value)));

    private sealed record Renamed(string Follower, Guid? Unit);
}

using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Writes the lists of bodies and units (机构列表).</summary>
public sealed class BodyRows : IListWriter<Body, BodyEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Body before, Body after, IReadOnlyList<Recorded<BodyEvent>> events)
    {
        var body = after.Facts!;
        var units = body.Units.Values.Where(unit => before.Facts?.Units.GetValueOrDefault(unit.Id) != unit);
        return units
            .OrderBy(unit => unit.Id.Value)
            .Select(unit => new ListRow("units", Row(body, unit)))
            .Prepend(new ListRow("bodies", Row(body)));
    }

    private static BodyRow Row(BodyFacts body) =>
        new(
            body.Code.Value,
            body.Name,
            body.Tier.ToString(),
            body.Parent?.Value,
            body.Joined,
            [.. body.DirectTargets.Select(target => target.Value)],
            body.Successor?.Value
        );

    private static UnitRow Row(BodyFacts body, UnitFacts unit) =>
        new(unit.Id.Value, body.Code.Value, unit.Kind.ToString(), unit.Name, unit.Closed);
}

using System.Globalization;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.urgings</c> (催办台账).</summary>
internal sealed record UrgingRow(
    string Reader,
    Guid Report,
    int Urging,
    string Kind,
    int Item,
    string Body,
    string? ToBody,
    Guid? Unit,
    string? TextHash,
    Guid? Person,
    string? Role,
    string Reason,
    string Channel,
    bool Open,
    DateTimeOffset At
)
{
    /// <summary>The rows of a report's urgings.</summary>
    public static IEnumerable<DrawnRow> Of(Report report) =>
        report.Urgings.SelectMany((urging, place) => Of(report, urging, place + 1));

    private static IEnumerable<DrawnRow> Of(Report report, Urging urging, int number)
    {
        var urged = report.UrgedAt(urging.Item);
        foreach (var reader in urged.Readers)
        {
            var row = new UrgingRow(
                reader,
                report.Id.Value,
                number,
                urging.Item.Kind.ToString(),
                urging.Item.Number,
                urged.Body.Value,
                urged.To?.Value,
                urged.Unit?.Value,
                urged.Text,
                urging.By?.Person.Value,
                urging.By?.Role.ToString(),
                urging.Reason,
                urging.Channel.ToString(),
                urged.Waits,
                urging.At
            );
            yield return new(("urgings", number.ToString(CultureInfo.InvariantCulture) + ' ' + reader), row);
        }
    }
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after reports were merged, or a merge was undone.</content>
public sealed partial record Report
{
    /// <summary>The bodies that share in a merged report besides the one that merged it; none for an ordinary report.</summary>
    public IEnumerable<BodyCode> CreditedBodies =>
        Merging is { } merging
            ? merging.Credits.SelectMany(credit => credit.Bodies).Where(body => body != Origin).Distinct()
            : [];

    /// <summary>The units that share in a merged report; none for an ordinary report.</summary>
    public IEnumerable<UnitId> CreditedUnits =>
        Merging is { } merging ? merging.Credits.Select(credit => credit.Unit).OfType<UnitId>().Distinct() : [];

    private static Report Begin(ReportMerged happened, Recorded<ReportEvent> recorded)
    {
        var text = new TextVersion(1, happened.Text, happened.Characters, TextOrigin.Merged, recorded.By, recorded.At)
        {
            Files = happened.Files,
        };
        var copy = new Copy(happened.Body, CopyStage.Editing, recorded.Number, [text], 1, null, [], recorded.At);
        return Start with
        {
            Id = happened.Report,
            Authors = [.. happened.Credits.SelectMany(credit => credit.Authors).Distinct()],
            Origin = happened.Body,
            Category = happened.Category,
            Urgency = happened.Urgency,
            Mark = happened.Mark,
            Channel = happened.Channel,
            Files = happened.Files,
            SubmittedAt = recorded.At,
            Merging = new Merging(happened.Sources, happened.Credits),
            Copies = Start.Copies.Add(happened.Body, copy),
        };
    }

    private Report Lock(SourceMerged happened, Recorded<ReportEvent> recorded) =>
        Put(
            Copies[happened.Body] with
            {
                Stage = CopyStage.Merged,
                MergedInto = happened.Into,
                ChangedAt = recorded.At,
            }
        );

    private Report Release(SourceReleased happened, Recorded<ReportEvent> recorded) =>
        Put(Copies[happened.Body] with { Stage = CopyStage.Editing, MergedInto = null, ChangedAt = recorded.At });
}

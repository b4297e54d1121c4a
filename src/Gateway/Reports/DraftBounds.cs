using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>
/// What keeps a new draft (新草稿) from being begun: its report was handed in from another window, or there are too many.
/// Whoever edits a text that was handed in names the version it began from and is not meant.
/// </summary>
public sealed class DraftBounds(DraftStore drafts, ReportReader reports)
{
    /// <summary>Why the draft cannot be begun; none where it can, or is saved again.</summary>
    public async Task<Refusal?> Check(ReportId report, DraftRequest request, Caller by, CancellationToken cancellation)
    {
        if (await drafts.Find(by.Person, report, cancellation) is not null)
        {
            return null;
        }
        if (request.Content.BaseVersion is null or 0 && await reports.View(report, by, cancellation) is not null)
        {
            return Refusals.DraftHandedIn;
        }
        return await drafts.IsFull(by.Person, cancellation) ? Refusals.DraftsTooMany(DraftStore.MostDrafts) : null;
    }
}

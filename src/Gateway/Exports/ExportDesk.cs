using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Exports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>Hands files over the counter (领取导出): only to whom they belong, while the right lasts and the time is not over.</summary>
public sealed class ExportDesk(
    ExportReader exports,
    ExportFiles files,
    IBodyTreeSource bodies,
    CurrentCaller who,
    Witness witness,
    TimeProvider time
)
{
    /// <summary>The file, or why it cannot be had. That it was fetched is in the audit before the first byte goes out.</summary>
    public async Task<(ExportAnswer? Answer, Refusal? Refusal)> Fetch(
        Caller caller,
        int export,
        CancellationToken cancellation
    )
    {
        if (await exports.Find(caller.Person, export, cancellation) is not { } stored)
        {
            return (null, Refusals.NotFound);
        }
        var now = time.GetUtcNow();
        if (Refusal(stored, caller, now) is { } refusal)
        {
            return (null, refusal);
        }
        await witness.Tell(AuditActions.ExportFetched, stored.Number, cancellation);
        var mark = new Watermark(stored.Number, stored.List, "", who.Signed.UserName, now);
        return (new ExportAnswer(stored, mark.FileName, files), null);
    }

    private Refusal? Refusal(StoredExport stored, Caller caller, DateTimeOffset now) =>
        stored.State switch
        {
            ExportState.Expired => Refusals.ExportExpired,
            ExportState.Ready when stored.Until <= now => Refusals.ExportExpired,
            ExportState.Waiting => Refusals.ExportNotReady,
            ExportState.Cancelled or ExportState.Failed => Refusals.ExportOver,
            _ => ExportPermission.Grant(caller, stored.List, stored.Body, ChinaTime.DayOf(now), bodies.Current) is null
                ? Refusals.ExportRightMissing
                : null,
        };
}

using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Exports;

/// <content>Asking is the person's, finishing the house's; giving up is the person's too.</content>
public sealed partial record ExportBook
{
    /// <inheritdoc/>
    public static Decision<ExportEvent> Decide(ExportBook state, ExportOrder order, ExportFacts facts) =>
        (order.Caller.IsHouse, order.Command) switch
        {
            (false, AskExport ask) => state.Ask(order, ask, facts),
            (false, CancelExport cancel) => state.Cancel(order, cancel),
            (true, FinishExport done) => state.Waits(done.Export)
                ? OfHouse(new ExportReady(done.Export, done.Rows, done.Bytes, done.Hash, facts.Now + ExportRules.Kept))
                : Refusals.ExportOver,
            (true, FailExport failed) => state.Waits(failed.Export)
                ? OfHouse(new ExportFailed(failed.Export, failed.Why))
                : Refusals.ExportOver,
            (true, ExpireExport expire) => state.Expire(expire, facts),
            _ => Refusals.NotAllowed,
        };

    private Decision<ExportEvent> Ask(ExportOrder order, AskExport ask, ExportFacts facts)
    {
        var (caller, filter) = (order.Caller, ask.Filter ?? new());
        if (
            caller.Person != order.Person
            || facts.Bodies.Find(ask.Body) is null
            || !ExportPermission.MayRead(caller, ask.List, ask.Body, facts.Today, facts.Bodies)
        )
        {
            return Refusals.NotFound;
        }
        if (ExportPermission.Grant(caller, ask.List, ask.Body, facts.Today, facts.Bodies) is not { } grant)
        {
            return Refusals.ExportRightMissing;
        }
        if (ExportRules.Fault(ask.List, filter) is { } fault)
        {
            return fault;
        }
        if (!caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        if (TooMany(facts) is { } refusal)
        {
            return refusal;
        }
        // What is searched for may be a name: it stands apart, where it can be redacted.
        var words = WordsOf(filter);
        var asked = new ExportAsked(
            ask.List,
            ask.Body,
            ask.Format,
            words is null ? filter : filter with { Search = filter.Search! with { Words = null } },
            words?.Hash,
            RegisterOf(ask.Body, facts.Today.Year)
        );
        return new(null, Signature.Of(caller.Person, grant), [asked], words is null ? [] : [words], Jobs.Length + 1);
    }

    private Refusal? TooMany(ExportFacts facts) =>
        Jobs.Count(job => job.State == ExportState.Waiting) >= ExportRules.MostWaiting ? Refusals.ExportsWaitingTooMany
        : Jobs.Count(job => job.IsOpen) >= ExportRules.MostKept ? Refusals.ExportsKeptTooMany
        : facts.WaitingInHouse >= ExportRules.MostWaitingInHouse ? Refusals.ExportsBusy
        : null;

    private Decision<ExportEvent> Cancel(ExportOrder order, CancelExport cancel)
    {
        if (order.Caller.Person != order.Person || Find(cancel.Export) is not { } job)
        {
            return Refusals.NotFound;
        }
        return job.IsOpen
            ? new Decision<ExportEvent>(null, job.By, [new ExportCancelled(cancel.Export)], [], cancel.Export)
            : Refusals.ExportOver;
    }

    private Decision<ExportEvent> Expire(ExpireExport expire, ExportFacts facts) =>
        Find(expire.Export) is { State: ExportState.Ready, File: { } file } && file.Until <= facts.Now
            ? OfHouse(new ExportExpired(expire.Export))
            : Refusals.ExportOver;

    private bool Waits(int export) => Find(export) is { State: ExportState.Waiting };

    private ExportJob? Find(int export) => export >= 1 && export <= Jobs.Length ? Jobs[export - 1] : null;

    private static Decision<ExportEvent> OfHouse(ExportEvent happened) => new(null, null, [happened], [], null);
}

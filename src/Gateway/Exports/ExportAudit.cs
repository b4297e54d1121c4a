using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>Tells the audit what the house does with exports (导出审计); what people do, their own requests tell.</summary>
public sealed class ExportAudit(IAudit audit, AccountBook accounts, TimeProvider time)
{
    /// <summary>The export of the person was made, came to nothing, or expired.</summary>
    public async Task Tell(
        string action,
        PersonId person,
        string number,
        string outcome,
        CancellationToken cancellation
    ) =>
        await audit.Write(
            new AuditEntry(
                time.GetUtcNow(),
                action,
                outcome,
                person,
                await accounts.NameOf(person, cancellation),
                Subject: number
            ),
            cancellation
        );
}

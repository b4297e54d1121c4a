using ZhengXie.Linked.Contracts.Audit;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Audit (审计): takes entries, for ever.</summary>
public interface IAudit
{
    /// <summary>Writes an entry; it is committed when this returns.</summary>
    /// <exception cref="AuditAwayException">It could not be written, or too many wait.</exception>
    Task Write(AuditEntry entry, CancellationToken cancellation);
}

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// The audit cannot be written now (审计暂不可写). What must be told to it is not done without: the request is refused, and
/// may be repeated.
/// </summary>
public sealed class AuditAwayException : Exception
{
    /// <summary>Too much waits to be written.</summary>
    public AuditAwayException()
        : this("Too many entries wait for the audit.") { }

    /// <summary>With a message of one's own.</summary>
    public AuditAwayException(string message)
        : base(message) { }

    /// <summary>With a message of one's own and what the last try met.</summary>
    public AuditAwayException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>What the last try met.</summary>
    public AuditAwayException(Exception innerException)
        : base("The audit could not be written: " + innerException.Message, innerException) { }
}

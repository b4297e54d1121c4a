namespace ZhengXie.Linked.Storage.Record;

/// <summary>The record (记录) stayed away for longer than it is waited for; try again later.</summary>
public sealed class RecordAwayException : Exception
{
    /// <summary>Without a cause; present because every exception has this constructor.</summary>
    public RecordAwayException() { }

    /// <summary>With a message of one's own.</summary>
    public RecordAwayException(string message)
        : base(message) { }

    /// <summary>With a message of one's own and what the last try met.</summary>
    public RecordAwayException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>What the last try met.</summary>
    public RecordAwayException(Exception innerException)
        : base("The record cannot be reached.", innerException) { }
}

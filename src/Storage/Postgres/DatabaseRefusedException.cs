namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The gateway must not start on this database (数据库拒用); the message is a Chinese sentence for the operator.</summary>
public sealed class DatabaseRefusedException : Exception
{
    /// <summary>Refuses without a reason; present because every exception has this constructor.</summary>
    public DatabaseRefusedException() { }

    /// <summary>Refuses with a sentence that says what is wrong and what to do.</summary>
    public DatabaseRefusedException(string message)
        : base(message) { }

    /// <summary>Refuses with a sentence and the error that led to it.</summary>
    public DatabaseRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>The process must not start with this engine (引擎不可用); the message is a Chinese sentence for the operator.</summary>
public sealed class EngineRefusedException : Exception
{
    /// <summary>Refuses without a reason; present because every exception has this constructor.</summary>
    public EngineRefusedException() { }

    /// <summary>Refuses with a sentence that says what is wrong and what to do.</summary>
    public EngineRefusedException(string message)
        : base(message) { }

    /// <summary>Refuses with a sentence and the error that led to it.</summary>
    public EngineRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}

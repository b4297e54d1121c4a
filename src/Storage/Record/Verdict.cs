namespace ZhengXie.Linked.Storage.Record;

/// <summary>What became of an act (追加结果). The first four are what <c>record.append</c> answers.</summary>
public enum Verdict
{
    /// <summary>It is committed.</summary>
    Done = 0,

    /// <summary>The same command with the same content was committed before; nothing new was.</summary>
    Repeated = 1,

    /// <summary>The command id was used before for something else.</summary>
    Taken = 2,

    /// <summary>A stream has moved on since the act was decided.</summary>
    Conflict = 3,

    /// <summary>The record could not be reached in time: it may or may not be committed, and may be repeated.</summary>
    Unavailable = 4,

    /// <summary>Too many acts were waiting already; it is not committed.</summary>
    TooBusy = 5,
}

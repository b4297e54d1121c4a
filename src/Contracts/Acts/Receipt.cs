namespace ZhengXie.Linked.Contracts.Acts;

/// <summary>
/// Receipt (回执) of an acknowledged act. It is given after the commit, and again, unchanged, to every repetition of the
/// same command id with the same content.
/// </summary>
/// <param name="Command">The command id that the client chose.</param>
/// <param name="Subject">What was acted on: a report's id, a body's code, a person's id.</param>
/// <param name="At">When the act was decided (UTC).</param>
/// <param name="Number">The paper number (编号) that the act brought, if it brought one.</param>
/// <param name="Item">
/// What the act made inside its subject, if anything: the version of the text, the leg or the directive, counted from 1.
/// </param>
public sealed record Receipt(
    CommandId Command,
    string Subject,
    DateTimeOffset At,
    string? Number = null,
    int? Item = null
);

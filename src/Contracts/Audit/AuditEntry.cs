using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>Audit entry (审计记录): who did or tried what, when, from where, with which outcome. Never any content.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Action">What: a stable name such as <c>sign-in</c>, or the method and pattern of an endpoint.</param>
/// <param name="Outcome"><c>ok</c>, <c>out-of-bounds</c>, or the code of the refusal.</param>
/// <param name="Person">Who, if he is known.</param>
/// <param name="Account">Under which user name, if it exists.</param>
/// <param name="Session">In which sign-in.</param>
/// <param name="Address">From which network address.</param>
/// <param name="Subject">To what: the id of a report, body, person or file.</param>
public sealed record AuditEntry(
    DateTimeOffset At,
    string Action,
    string Outcome,
    PersonId? Person = null,
    string? Account = null,
    Guid? Session = null,
    string? Address = null,
    string? Subject = null
)
{
    /// <summary>The outcome of what was done.</summary>
    public const string Done = "ok";

    /// <summary>
    /// 越权: the outcome where somebody asked for what exists and is not his. He was answered that there is no such thing.
    /// </summary>
    public const string OutOfBounds = "out-of-bounds";

    /// <summary>被代理人: for whom he stands in today (代), where all his stand-ins are for one person.</summary>
    public PersonId? For { get; init; }

    /// <summary>任职: the roles in force at that moment, such as <c>320581.Editor 320581.Signer~</c>; ~ marks a lent one.</summary>
    public string? Posts { get; init; }

    /// <summary>对象所属机构: the body to which the subject belongs, where it is known.</summary>
    public BodyCode? Body { get; init; }
}

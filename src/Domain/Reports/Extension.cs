using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Extension (延期) of a due date: asked for by whoever handles, decided by whoever set the date.</summary>
/// <param name="From">原期限, in Asia/Shanghai.</param>
/// <param name="Until">The last day asked for, in Asia/Shanghai.</param>
/// <param name="Reason">延期理由.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When (UTC).</param>
public sealed record Extension(DateOnly From, DateOnly Until, string Reason, Signature? AskedBy, DateTimeOffset AskedAt)
{
    private const int MostReasonCharacters = 500;

    /// <summary>Whether it was granted; none while nobody has decided.</summary>
    public bool? Granted { get; init; }

    /// <summary>Who decided.</summary>
    public Signature? DecidedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>What was said to it.</summary>
    public string? Answer { get; init; }

    /// <summary>Why no more time can be asked for now, whatever is asked, if it cannot.</summary>
    /// <param name="before">What was asked for before.</param>
    /// <param name="due">The due date in force.</param>
    public static Refusal? CheckAsking(Extension? before, DateOnly? due) =>
        due is null ? Refusals.ExtensionNothingDue
        : before is { Granted: true } ? Refusals.ExtensionOnce
        : before is { Granted: null } ? Refusals.ExtensionPending
        : null;

    /// <summary>What is wrong with the days or the reason, if anything.</summary>
    /// <param name="due">The due date in force.</param>
    /// <param name="until">The last day asked for.</param>
    /// <param name="reason">延期理由.</param>
    /// <param name="today">The day in China.</param>
    public static Refusal? CheckAsked(DateOnly due, DateOnly until, string reason, DateOnly today) =>
        until <= due || until < today || until > today.AddYears(1)
            ? Refusals.ExtensionDateWrong
            : Plain.Passage(reason, MostReasonCharacters, "reason");

    /// <summary>Why the person cannot decide now, whatever he decides, if he cannot.</summary>
    /// <param name="asked">What was asked for last.</param>
    /// <param name="person">Who would decide.</param>
    public static Refusal? CheckDeciding(Extension? asked, PersonId person) =>
        asked is not { Granted: null } ? Refusals.ExtensionNotAsked
        : asked.AskedBy?.Person == person ? Refusals.ExtensionOwn
        : null;

    /// <summary>What is wrong with the decision, if anything.</summary>
    /// <param name="granted">同意 or not.</param>
    /// <param name="answer">What is said to it.</param>
    /// <param name="today">The day in China.</param>
    public Refusal? CheckDecided(bool granted, string? answer, DateOnly today) =>
        !granted ? Plain.Passage(answer, MostReasonCharacters, "reason")
        : Until < today ? Refusals.ExtensionDateWrong.At("granted")
        : Plain.Optional(answer, MostReasonCharacters, "reason");
}

using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>Filter (筛选) over the audit; what is none does not narrow it.</summary>
/// <param name="Person">Only of this person.</param>
/// <param name="Subject">Only about this subject.</param>
/// <param name="Action">Only this action.</param>
/// <param name="From">From this moment on.</param>
/// <param name="To">Before this moment.</param>
/// <param name="Before">Only entries with a lower number: the last one of the page before.</param>
/// <param name="Account">Only under this user name.</param>
/// <param name="Outcome">Only with this outcome.</param>
/// <param name="Address">Only from this network address.</param>
public sealed record AuditFilter(
    PersonId? Person = null,
    string? Subject = null,
    string? Action = null,
    DateTimeOffset? From = null,
    DateTimeOffset? To = null,
    long? Before = null,
    string? Account = null,
    string? Outcome = null,
    string? Address = null
);

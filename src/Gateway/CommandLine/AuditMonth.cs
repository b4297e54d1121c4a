using System.Globalization;
using ZhengXie.Linked.Contracts.Audit;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>A month as it is typed at the console (审计月份), such as <c>2025-03</c>.</summary>
internal static class AuditMonth
{
    private const string Console = "控制台";

    public static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(
            written + "-01",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>What the audit is told of something done at the console: nobody is signed in there.</summary>
    public static AuditEntry Entry(string action, string subject) =>
        new(TimeProvider.System.GetUtcNow(), action, AuditEntry.Done, Account: Console, Subject: subject);
}

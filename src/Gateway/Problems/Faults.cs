using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>
/// Tells what was thrown (故障): unreadable input, a record that is away, or a bug. The reason goes to the log, and nothing
/// of it to the person.
/// </summary>
public sealed partial class Faults(ILogger<Faults> log)
{
    // Connection lost, out of resources such as disk, shut down or starting, broken disk, a standby that only reads.
    private static readonly string[] Away = ["08", "53", "57P", "58", "25006"];

    /// <summary>The refusal to answer with.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="where">The door, for the log.</param>
    public Refusal Tell(Exception exception, string where)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                return BrokenInput.Of(bad);
            case var _ when BrokenInput.IsInUnknownCharset(exception):
                return Refusals.UnsupportedMedia;
            case var _ when exception is AuditAwayException || IsRecordAway(exception):
                LogAway(where, exception.Message);
                return Refusals.RecordUnavailable;
            default:
                LogBug(exception, where);
                return Refusals.InternalError;
        }
    }

    /// <summary>Whether PostgreSQL cannot be reached, is shutting down, or has no connection or disk to spare.</summary>
    private static bool IsRecordAway(Exception exception) =>
        exception switch
        {
            PostgresException { SqlState: var state } => Array.Exists(
                Away,
                prefix => state.StartsWith(prefix, StringComparison.Ordinal)
            ),
            NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: TimeoutException } => true,
            // What saves accounts wraps what it met.
            DbException or DbUpdateException or InvalidOperationException => exception.InnerException is { } inner
                && IsRecordAway(inner),
            _ => false,
        };

    [LoggerMessage(LogLevel.Error, "Unhandled exception at {Where}")]
    private partial void LogBug(Exception exception, string where);

    [LoggerMessage(LogLevel.Warning, "The record cannot be reached at {Where}: {Reason}")]
    private partial void LogAway(string where, string reason);
}

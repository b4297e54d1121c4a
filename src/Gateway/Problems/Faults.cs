using System.Data.Common;
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

    /// <summary>Whether PostgreSQL could not be reached, is shutting down, or has no connection to spare.</summary>
    private static bool IsRecordAway(Exception exception) =>
        exception switch
        {
            PostgresException { SqlState: var state } => state.StartsWith("57P", StringComparison.Ordinal)
                || state.StartsWith("08", StringComparison.Ordinal)
                || state.StartsWith("53", StringComparison.Ordinal),
            NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: TimeoutException } => true,
            DbException or InvalidOperationException => exception.InnerException is { } inner && IsRecordAway(inner),
            _ => false,
        };

    [LoggerMessage(LogLevel.Error, "Unhandled exception at {Where}")]
    private partial void LogBug(Exception exception, string where);

    [LoggerMessage(LogLevel.Warning, "The record cannot be reached at {Where}: {Reason}")]
    private partial void LogAway(string where, string reason);
}

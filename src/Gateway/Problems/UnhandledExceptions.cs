using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>
/// Answers for what was thrown: unreadable input, a record that is away, or a bug. Nothing of the exception leaves the
/// house but the trace number.
/// </summary>
public sealed partial class UnhandledExceptions(ILogger<UnhandledExceptions> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        var refusal = exception switch
        {
            BadHttpRequestException bad => BrokenInput.Of(bad),
            _ when IsRecordAway(exception) => Refusals.RecordUnavailable,
            _ => Refusals.InternalError,
        };
        if (refusal == Refusals.InternalError)
        {
            LogBug(exception, httpContext.Request.Method, httpContext.Request.Path);
        }
        else if (refusal == Refusals.RecordUnavailable)
        {
            LogAway(exception.Message);
        }
        await Problem.Write(httpContext, refusal);
        return true;
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

    [LoggerMessage(LogLevel.Error, "Unhandled exception at {Method} {Path}")]
    private partial void LogBug(Exception exception, string method, PathString path);

    [LoggerMessage(LogLevel.Warning, "The record cannot be reached: {Reason}")]
    private partial void LogAway(string reason);
}

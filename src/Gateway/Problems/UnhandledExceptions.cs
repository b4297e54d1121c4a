using Microsoft.AspNetCore.Diagnostics;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>Answers for what an endpoint threw. Nothing of the exception leaves the house but the trace number.</summary>
public sealed class UnhandledExceptions(Faults faults) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        var refusal = faults.Tell(exception, httpContext.Request.Method + " " + httpContext.Request.Path);
        await Problem.Write(httpContext, refusal);
        return true;
    }
}

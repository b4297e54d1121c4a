using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ZhengXie.Linked.EfCore.Reports;

/// <summary>The door for submissions (提交接口).</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/reports", Submit).RequireAuthorization();

    private static async Task<Results<Ok<Answer>, ForbidHttpResult, ValidationProblem>> Submit(
        Submission submission,
        [FromHeader(Name = "Idempotency-Key")] Guid command,
        ClaimsPrincipal caller,
        Submissions submissions,
        CancellationToken cancellation
    )
    {
        if (submission.Problems() is { Count: > 0 } problems)
        {
            return TypedResults.ValidationProblem(problems);
        }
        var member = Guid.Parse(caller.FindFirstValue(ClaimTypes.NameIdentifier)!);
        return await submissions.Submit(member, command, submission, cancellation) is { } receipt
            ? TypedResults.Ok(new Answer(receipt.Command, receipt.Report, receipt.At, receipt.Number))
            : TypedResults.Forbid();
    }

    private sealed record Answer(Guid Command, Guid Report, DateTimeOffset At, string Number);
}

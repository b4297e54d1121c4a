using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>Puts problem details in front of everything that can fail.</summary>
public static class ProblemDoors
{
    /// <summary>Registers the answers for exceptions and unreadable input.</summary>
    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services
            .AddSingleton<Faults>()
            .AddExceptionHandler<UnhandledExceptions>()
            .AddProblemDetails()
            .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

    /// <summary>Answers for exceptions, and for bare status codes such as an unknown address.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) =>
        app.UseExceptionHandler()
            .UseStatusCodePages(pages =>
                RefusalOf(pages.HttpContext.Response.StatusCode) is { } refusal
                    ? Problem.Write(pages.HttpContext, refusal)
                    : Task.CompletedTask
            );

    private static Refusal? RefusalOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => Refusals.MalformedJson,
            StatusCodes.Status401Unauthorized => Refusals.SignedOut,
            StatusCodes.Status403Forbidden => Refusals.NotAllowed,
            StatusCodes.Status404NotFound => Refusals.UnknownAddress,
            StatusCodes.Status405MethodNotAllowed => Refusals.MethodNotAllowed,
            StatusCodes.Status413PayloadTooLarge => Refusals.ContentTooLarge,
            StatusCodes.Status415UnsupportedMediaType => Refusals.UnsupportedMedia,
            _ => null,
        };
}

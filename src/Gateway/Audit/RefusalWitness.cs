using Npgsql;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Writes into the audit each act of a signed-in person that was refused: the endpoint, its subject, the code.</summary>
public static partial class RefusalWitness
{
    private static readonly string[] Subjects = ["report", "body", "person", "unit", "file", "id"];

    /// <summary>Watches every request behind it.</summary>
    public static IApplicationBuilder UseRefusalWitness(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                await next(context);
                var refused = context.Features.Get<Refusal>();
                if (refused is not null && IsAct(context))
                {
                    await TellOrLog(context, refused);
                }
            }
        );

    private static bool IsAct(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.RequestServices.GetRequiredService<CurrentCaller>().Session is not null;

    // The answer has gone out. A record that is away must not spoil it; the log then stands in for the audit.
    private static async Task TellOrLog(HttpContext context, Refusal refused)
    {
        try
        {
            await Tell(context, refused);
        }
        catch (NpgsqlException exception)
        {
            var person = context.RequestServices.GetRequiredService<CurrentCaller>().Session?.Person.ToString();
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RefusalWitness));
            LogNotAudited(log, exception, refused.Code, person, context.Request.Method, context.Request.Path);
        }
    }

    [LoggerMessage(LogLevel.Error, "审计未能写入：{Code}，{Person}，{Method} {Path}")]
    private static partial void LogNotAudited(
        ILogger log,
        Exception exception,
        string code,
        string? person,
        string method,
        PathString path
    );

    // The client may be gone, the refusal stands all the same.
    private static Task Tell(HttpContext context, Refusal refused)
    {
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";
        var subject = Subjects
            .Select(name => context.Request.RouteValues[name])
            .FirstOrDefault(value => value is not null);
        return context
            .RequestServices.GetRequiredService<Witness>()
            .Tell($"{context.Request.Method} {pattern}", subject?.ToString(), refused.Code, CancellationToken.None);
    }
}

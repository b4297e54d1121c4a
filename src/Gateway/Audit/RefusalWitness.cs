using Npgsql;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// Writes into the audit each act of a signed-in person that was refused, and each attempt to bring in a state secret: the
/// endpoint, its subject, the code.
/// </summary>
public static partial class RefusalWitness
{
    private static readonly string[] Subjects = ["report", "body", "person", "unit", "file", "id"];

    /// <summary>Watches every request behind it.</summary>
    public static IApplicationBuilder UseRefusalWitness(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (BadHttpRequestException exception) when (BringsSecrets(exception))
                {
                    // Unreadable input is answered outside of here; of this one the audit must know.
                    await TellOrLog(context, Refusals.SecretMark);
                    throw;
                }
                var refused = context.Features.Get<Refusal>();
                if (refused is not null && (IsAct(context.Request.Method) || refused.Code == Refusals.SecretMark.Code))
                {
                    await TellOrLog(context, refused);
                }
            }
        );

    private static bool BringsSecrets(BadHttpRequestException exception) =>
        BrokenInput.Of(exception).Code == Refusals.SecretMark.Code;

    private static bool IsAct(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method);

    // The answer has gone out. A record that is away must not spoil it; the log then stands in for the audit.
    private static async Task TellOrLog(HttpContext context, Refusal refused)
    {
        if (context.RequestServices.GetRequiredService<CurrentCaller>().Session is null)
        {
            return;
        }
        try
        {
            await Tell(context, refused);
        }
        catch (NpgsqlException exception)
        {
            var person = context.RequestServices.GetRequiredService<CurrentCaller>().Session?.Person.ToString();
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RefusalWitness));
            LogNotAudited(log, exception, refused.Code, person, context.Request.Method, Pattern(context));
        }
    }

    [LoggerMessage(LogLevel.Error, "审计未能写入：{Code}，{Person}，{Method} {Pattern}")]
    private static partial void LogNotAudited(
        ILogger log,
        Exception exception,
        string code,
        string? person,
        string method,
        string pattern
    );

    private static string Pattern(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";

    // The client may be gone, the refusal stands all the same.
    private static Task Tell(HttpContext context, Refusal refused)
    {
        var subject = Subjects
            .Select(name => context.Request.RouteValues[name]?.ToString())
            .FirstOrDefault(value => value is not null && !SecretMarks.StandIn(value));
        return context
            .RequestServices.GetRequiredService<Witness>()
            .Tell($"{context.Request.Method} {Pattern(context)}", subject, refused.Code, CancellationToken.None);
    }
}

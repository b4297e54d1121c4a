using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>Problem details (RFC 9457): the one place where a refusal becomes an HTTP answer.</summary>
public static class Problem
{
    /// <summary>The media type of every refusal.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Seconds after which a client may try again when the house could not answer.</summary>
    public const int RetryAfterSeconds = 5;

    /// <summary>The status code for a sort of refusal.</summary>
    public static int StatusOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            RefusalKind.Malformed => StatusCodes.Status400BadRequest,
            RefusalKind.SignedOut => StatusCodes.Status401Unauthorized,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Forbidden or RefusalKind.StepUp => StatusCodes.Status403Forbidden,
            RefusalKind.Method => StatusCodes.Status405MethodNotAllowed,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalKind.Media => StatusCodes.Status415UnsupportedMediaType,
            RefusalKind.TooMany => StatusCodes.Status429TooManyRequests,
            RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            RefusalKind.Broken => StatusCodes.Status500InternalServerError,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>What a person sees above the sentence.</summary>
    public static string TitleOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => "填写的内容有误",
            RefusalKind.Malformed => "提交的内容无法读取",
            RefusalKind.SignedOut => "需要登录",
            RefusalKind.NotFound => "没有找到",
            RefusalKind.Forbidden => "不能办理",
            RefusalKind.StepUp => "需要二次验证",
            RefusalKind.Method => "不支持的操作",
            RefusalKind.Conflict => "情况已经变化",
            RefusalKind.TooLarge => "内容太大",
            RefusalKind.Media => "不支持的内容类型",
            RefusalKind.TooMany => "操作过于频繁",
            RefusalKind.Unavailable => "暂时无法办理",
            RefusalKind.Broken => "系统故障",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>The problem that tells of the refusal; the trace number joins it with the log.</summary>
    public static ProblemDetails Of(Refusal refusal, HttpContext context)
    {
        var problem = new ProblemDetails
        {
            Type = "urn:zhengxie-linked:problem:" + refusal.Code,
            Title = TitleOf(refusal.Kind),
            Status = StatusOf(refusal.Kind),
            Detail = refusal.Sentence,
            // An address that bears a secret mark is not repeated.
            Instance = refusal.Code == Refusals.SecretMark.Code ? null : context.Request.Path.Value,
        };
        problem.Extensions["code"] = refusal.Code;
        if (refusal.Field is not null)
        {
            problem.Extensions["field"] = refusal.Field;
        }
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        return problem;
    }

    /// <summary>Answers with the refusal.</summary>
    /// <param name="context">The request.</param>
    /// <param name="refusal">Why it is refused.</param>
    /// <param name="more">What a screen needs besides the sentence to go on, by member name.</param>
    public static Task Write(
        HttpContext context,
        Refusal refusal,
        params IEnumerable<(string Name, object? Value)> more
    )
    {
        // Whoever watches the request sees why it was refused.
        context.Features.Set(refusal);
        context.Response.StatusCode = StatusOf(refusal.Kind);
        var later = refusal.Kind is RefusalKind.Unavailable or RefusalKind.TooMany;
        if (later && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        }
        var problem = Of(refusal, context);
        foreach (var (name, value) in more)
        {
            problem.Extensions[name] = value;
        }
        return context.Response.WriteAsJsonAsync(
            problem,
            options: null,
            contentType: MediaType,
            context.RequestAborted
        );
    }
}

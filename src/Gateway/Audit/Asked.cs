using Microsoft.AspNetCore.Diagnostics;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>What a request asked for (所请求的事项), as far as the audit may know it: the endpoint and ids, nothing typed.</summary>
/// <param name="Action">Method and pattern of the endpoint.</param>
/// <param name="Subject">The id of the thing; none where the address names none, or something that is no id.</param>
/// <param name="Id">The same, where it is a UUID.</param>
/// <param name="Body">The body that the address names.</param>
internal sealed record Asked(string Action, string? Subject, Guid? Id, string? Body)
{
    private const int LongestId = 64;

    private static readonly string[] Subjects =
    [
        "report",
        "task",
        "commission",
        "draft",
        "unit",
        "person",
        "body",
        "screen",
        "session",
        "file",
        "hash",
        "id",
    ];

    public static Asked Of(HttpContext context)
    {
        // After an exception the request has lost its endpoint; the one who caught it remembers.
        var caught = context.Features.Get<IExceptionHandlerFeature>();
        var pattern = ((caught?.Endpoint ?? context.GetEndpoint()) as RouteEndpoint)?.RoutePattern.RawText ?? "?";
        var values = caught?.RouteValues ?? context.Request.RouteValues;
        var subject = Subjects.Select(name => values[name]?.ToString()).FirstOrDefault(value => value is not null);
        var body = values["body"]?.ToString();
        return new(
            $"{context.Request.Method} {pattern}",
            IsId(subject) ? subject : null,
            Guid.TryParse(subject, out var id) ? id : null,
            BodyCode.TryParse(body, null, out _) ? body : null
        );
    }

    /// <summary>A feed of the hub: its name holds the id of a body, a unit or a person.</summary>
    public static Asked OfFeed(string feed)
    {
        var id = feed[(feed.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return new(
            "JOIN /hub",
            IsId(id) ? id : null,
            Guid.TryParse(id, out var found) ? found : null,
            BodyCode.TryParse(id, null, out _) ? id : null
        );
    }

    private static bool IsId(string? value) =>
        value is { Length: <= LongestId } && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

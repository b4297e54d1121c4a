using System.Net.Http.Json;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>A problem as a client reads it.</summary>
public sealed record ProblemReply(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string? Field,
    string TraceId
)
{
    /// <summary>Reads the problem and checks what every problem promises.</summary>
    public static async Task<ProblemReply> Of(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = (await answer.Content.ReadFromJsonAsync<ProblemReply>())!;
        Assert.Equal((int)answer.StatusCode, problem.Status);
        Assert.Equal("urn:zhengxie-linked:problem:" + problem.Code, problem.Type);
        Assert.Contains(problem.Detail, c => c is >= '\u4e00' and <= '\u9fff');
        Assert.NotEmpty(problem.TraceId);
        return problem;
    }
}

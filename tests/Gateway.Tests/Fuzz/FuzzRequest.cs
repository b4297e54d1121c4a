using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>One request that chance has made (一次试探请求).</summary>
/// <param name="Who">Who sends it; empty for nobody.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, as it is sent.</param>
/// <param name="Headers">The headers besides the usual ones.</param>
/// <param name="Media">The content's type.</param>
/// <param name="Content">What is sent; none if nothing is.</param>
internal sealed partial record FuzzRequest(
    string Who,
    HttpMethod Method,
    string Path,
    IReadOnlyList<(string Name, string Value)> Headers,
    string Media,
    byte[]? Content
)
{
    private const int HugeBytes = 1_100_000;
    private const int LongestAddress = 8_000;
    private const int MostShown = 1_000;

    private static readonly HttpMethod[] Methods =
    [
        HttpMethod.Get,
        HttpMethod.Post,
        HttpMethod.Put,
        HttpMethod.Delete,
        HttpMethod.Patch,
        new("BREW"),
    ];

    private static readonly string[] OtherMedia =
    [
        "text/plain",
        "application/xml",
        "application/json; charset=utf-16",
        "application/json; charset=nonsense",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
    ];

    /// <summary>Whether more is sent than any door takes.</summary>
    public bool IsHuge => Content?.Length > HugeBytes;

    /// <summary>Whether the web server itself refuses, before there is a door: a path with the character zero, an address without end.</summary>
    public bool IsNoHttp =>
        Path.Length > LongestAddress || Path.Split('?')[0].Contains("%00", StringComparison.Ordinal);

    /// <summary>The request to an operation that chance makes.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="people">Who may send it.</param>
    /// <param name="real">What stands in paths for things that exist.</param>
    /// <param name="chance">Chance.</param>
    public static FuzzRequest Of(
        Operation operation,
        IReadOnlyList<string> people,
        Func<Operation, string, string?> real,
        Random chance
    )
    {
        var path = Parameter()
            .Replace(
                operation.Path,
                match =>
                    real(operation, match.Groups["name"].Value) is { } known && chance.In(75)
                        ? Uri.EscapeDataString(known)
                        : chance.One(Oddities.Address)
            );
        var query = operation
            .Query.Where(_ => chance.In(60))
            .Select(name =>
                $"{name}={(real(operation, name) is { } known && chance.In(60) ? Uri.EscapeDataString(known) : chance.One(Oddities.Address))}"
            )
            .ToList();
        return new(
            chance.One(people),
            chance.In(4) ? chance.One(Methods) : operation.Method,
            query.Count == 0 ? path : path + "?" + string.Join('&', query),
            [.. HeadersOf(chance)],
            chance.In(4) ? chance.One(OtherMedia) : operation.Media ?? "application/json",
            ContentOf(operation, chance)
        );
    }

    /// <summary>As it is sent.</summary>
    /// <param name="token">The token of whoever sends it.</param>
    public HttpRequestMessage Message(string? token)
    {
        var message = new HttpRequestMessage(Method, Path);
        if (token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        if (Content is not null)
        {
            message.Content = new ByteArrayContent(Content);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", Media);
        }
        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }
        return message;
    }

    public override string ToString()
    {
        var content = Content is null ? "" : Encoding.UTF8.GetString(Content);
        return $"{Who} {Method} {Path} {string.Join(' ', Headers)} {Media}\n{content[..Math.Min(MostShown, content.Length)]}";
    }

    private static IEnumerable<(string Name, string Value)> HeadersOf(Random chance)
    {
        if (!chance.In(8))
        {
            var bytes = new byte[16];
            chance.NextBytes(bytes);
            yield return ("Idempotency-Key", new Guid(bytes).ToString());
        }
        else if (chance.In(50))
        {
            yield return ("Idempotency-Key", chance.In(50) ? "no-id" : Guid.Empty.ToString());
        }
        if (chance.In(12))
        {
            yield return chance.One(Oddities.Headers);
        }
    }

    private static byte[]? ContentOf(Operation operation, Random chance)
    {
        if (operation.Media is null)
        {
            return chance.In(10) ? "{}"u8.ToArray() : null;
        }
        if (chance.In(4))
        {
            return null;
        }
        if (chance.In(1))
        {
            return Encoding.UTF8.GetBytes("\"" + new string('x', HugeBytes) + "\"");
        }
        if (operation.Example is null || chance.In(3))
        {
            var noise = new byte[chance.Next(600)];
            chance.NextBytes(noise);
            return noise;
        }
        return Encoding.UTF8.GetBytes(chance.In(12) ? operation.Example : SpoiledJson.Of(operation.Example, chance));
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}

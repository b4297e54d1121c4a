using System.Text.RegularExpressions;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>Somebody who tries doors (试探者), and writes down what he hears to the last byte.</summary>
/// <param name="player">Who.</param>
/// <param name="patience">Gives up.</param>
internal sealed partial class Walker(Player player, CancellationToken patience)
{
    // What differs from one request to the next by nature: the trace, the path that was asked for, the moment.
    private const string ByNature = "\"(traceId|instance|savedAt)\":\"[^\"]*\",?";

    /// <summary>Tries a door; what differs from one request to the next by nature is left out.</summary>
    /// <param name="route">The door.</param>
    /// <param name="values">What stands in its path.</param>
    /// <param name="mask">A word of the path which stands in the answer only because it was asked for.</param>
    public async Task<Heard> Try(HouseRoute route, IReadOnlyDictionary<string, string> values, string mask = "")
    {
        using var answer = await player.Send(
            route.Method,
            route.With(values),
            route.Example is { } example ? (object)example : null,
            route.Reads ? null : Guid.CreateVersion7(),
            patience
        );
        return await Hear(answer, mask, patience);
    }

    /// <summary>Writes down an answer.</summary>
    public static async Task<Heard> Hear(HttpResponseMessage answer, string mask, CancellationToken patience)
    {
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Date" or "traceparent" or "Content-Length"))
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
        var body = await answer.Content.ReadAsStringAsync(patience);
        var whole = $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n\n{Nature().Replace(body, "")}";
        return new(
            (int)answer.StatusCode,
            mask.Length > 0 ? whole.Replace(mask, "*", StringComparison.Ordinal) : whole
        );
    }

    [GeneratedRegex(ByNature, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nature();
}

/// <summary>What a door answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Whole">Status, headers and body.</param>
internal sealed record Heard(int Status, string Whole);

using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>What is wrong with an answer (答复的毛病), whatever was asked: the promises that hold for every door.</summary>
internal static partial class FuzzVerdict
{
    private const int MostShown = 600;

    // Answers that say honestly that the house cannot do it now; which ones a limit may give.
    private static readonly string[] HonestlyBusy = ["too-busy", "busy"];

    /// <summary>The fault; none if there is none.</summary>
    public static async Task<string?> FaultOf(HttpResponseMessage answer, CancellationToken patience)
    {
        var status = (int)answer.StatusCode;
        var words = await answer.Content.ReadAsStringAsync(patience);
        var shown = $"{status} {words[..Math.Min(MostShown, words.Length)]}";
        if (status is >= 300 and < 400)
        {
            return "sent elsewhere: " + shown;
        }
        if (status < 400)
        {
            return null;
        }
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return "no problem details: " + shown;
        }
        var problem = JsonElement.Parse(words);
        var code = Text(problem, "code");
        if (status >= 500 && !(status == 503 && HonestlyBusy.Contains(code, StringComparer.Ordinal)))
        {
            return "broken: " + shown;
        }
        return Code().IsMatch(code) && Text(problem, "detail").Any(c => c is >= '\u4e00' and <= '\u9fff')
            ? null
            : "no stable code or no sentence: " + shown;
    }

    private static string Text(JsonElement problem, string name) =>
        problem.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    [GeneratedRegex("^[a-z]+([-.][a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}

using System.Collections.Immutable;
using System.Text.Json;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>What a reader has before him, down to the last word, so that two sights can be compared.</summary>
internal static class Sight
{
    private static readonly ImmutableDictionary<PersonId, string> NoNames = ImmutableDictionary<PersonId, string>.Empty;

    private static readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> NoTexts = ImmutableDictionary<
        string,
        ReadOnlyMemory<byte>
    >.Empty;

    /// <summary>The view as it goes out; empty where there is nothing for him.</summary>
    public static string Of(Caller reader, Story story)
    {
        var facts = story.Facts;
        if (!Visibility.Sees(reader, story.Report, facts.Today, facts.Bodies))
        {
            return "";
        }
        var view = new ReportViewer(story.Report, reader, facts, NoNames, NoTexts).Draw();
        // The texts stand in for themselves by their hashes: what counts is which of them may be read.
        var texts = ReportViewer.TextsIn(story.Report, reader, facts).Order(StringComparer.Ordinal);
        return JsonSerializer.Serialize(view) + string.Join(' ', texts);
    }
}

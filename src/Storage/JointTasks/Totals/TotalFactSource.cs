using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Gathers the words that a rule about a total report needs (总报告依据): the version in force, the paragraphs named.</summary>
/// <param name="states">Reads the task.</param>
/// <param name="texts">Reads the words.</param>
public sealed class TotalFactSource(JointTaskStates states, JointTaskTexts texts)
{
    /// <summary>
    /// The facts; nothing where the command writes no version, and nothing for a stranger: the house must not read more for
    /// him than it would of a task that is missing.
    /// </summary>
    public async Task<TotalFacts> Gather(JointTaskOrder order, CancellationToken cancellation)
    {
        if (
            order.Command is not (TakeParagraphs or TakeOutParagraph or ReviseTotal or DraftOutput or ReviseOutput)
            || await states.Task(order.Task, cancellation) is not { } task
            || !order.Caller.BelongsTo(task.Body)
        )
        {
            return TotalFacts.None;
        }
        var sources = SourcesOf(order.Command, task);
        var hash = task.Total.Current?.Text;
        var asked = sources.Values.ToHashSet(StringComparer.Ordinal);
        if (hash is not null)
        {
            asked.Add(hash);
        }
        var bytes = await texts.Read(asked, cancellation);
        return new()
        {
            Hash = hash,
            Paper = hash is not null && bytes.TryGetValue(hash, out var paper) ? TotalPaper.Read(paper) : null,
            Words = sources
                .Where(source => bytes.ContainsKey(source.Value))
                .SelectMany(source => PartWordsIn.Of(source.Key.Body, source.Key.Version, bytes[source.Value]))
                .ToImmutableDictionary(words => words.Place, words => words.Words),
        };
    }

    // The versions that the command names as far as they were ever sent, or all that are received, by the hash of their text.
    private static Dictionary<(BodyCode Body, int Version), string> SourcesOf(JointTaskCommand command, JointTask task)
    {
        var parts = command switch
        {
            TakeParagraphs { Paragraphs: { Count: <= TotalRules.MostTaken } places } => places
                .OfType<PartPlace>()
                .Select(place => (place.Body, place.Version))
                .Distinct(),
            ReviseTotal => task.Contributors.Select(body =>
                (body, task.InvitationOf(body)!.Delivery.ReceivedVersion!.Value)
            ),
            _ => [],
        };
        return parts
            .Select(part => (Part: part, Text: task.SentText(part.Item1, part.Item2)))
            .Where(source => source.Text is not null)
            .ToDictionary(source => source.Part, source => source.Text!);
    }
}

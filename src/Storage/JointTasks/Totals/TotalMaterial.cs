using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Reads what a total report is made of (汇总素材): the received parts, what of them is taken, what is covered.</summary>
public sealed class TotalMaterial(SeenTasks tasks, TotalReader totals, JointTaskTexts texts)
{
    /// <summary>The received parts with their paragraphs; none for others than the launcher.</summary>
    public async Task<IReadOnlyList<TotalSource>?> Sources(
        JointTaskId id,
        Caller caller,
        CancellationToken cancellation
    )
    {
        if (await tasks.Find(id, caller, cancellation) is not { All: true } seen)
        {
            return null;
        }
        var paper = await totals.Paper(seen.Task.Total, seen.Task.Total.Version, cancellation) ?? TotalPaper.Empty;
        var taken = paper
            .Paragraphs.SelectMany(paragraph => paragraph.Origins.Select(origin => (origin, paragraph)))
            .ToLookup(quote => (quote.origin.Place.Body, quote.origin.Place.Section));
        var parts = await Received(seen.Task, cancellation);
        return
        [
            .. parts.Select(part => new TotalSource(
                seen.Facts.Bodies.Reference(part.Body.Value),
                part.Version,
                [
                    .. part
                        .Words.GroupBy(words => words.Place.Section)
                        .Select(section => new TotalSourceSection(
                            section.Key,
                            [
                                .. section.Select(words => new TotalSourceParagraph(
                                    words.Place.Paragraph,
                                    words.Words,
                                    [
                                        .. taken[(part.Body, section.Key)]
                                            .Where(quote =>
                                                quote.origin.Place == words.Place
                                                || quote.origin.WordsBeside(quote.paragraph.Text) == words.Words
                                            )
                                            .Select(quote => quote.paragraph.Id),
                                    ]
                                )),
                            ]
                        )),
                ]
            )),
        ];
    }

    /// <summary>The paragraphs of the parts that are received, by body; of a redacted one none are left.</summary>
    internal async Task<IReadOnlyList<ReceivedPart>> Received(JointTask task, CancellationToken cancellation)
    {
        var received = task
            .Contributors.Select(body =>
                (Body: body, Version: task.InvitationOf(body)!.Delivery.ReceivedVersion!.Value)
            )
            .Select(part => (part.Body, part.Version, Text: task.SentText(part.Body, part.Version)!))
            .ToList();
        var bytes = await texts.Read(received.Select(part => part.Text), cancellation);
        return
        [
            .. received
                .OrderBy(part => part.Body)
                .Select(part => new ReceivedPart(
                    part.Body,
                    part.Version,
                    bytes.TryGetValue(part.Text, out var text) ? [.. PartWordsIn.Of(part.Body, part.Version, text)] : []
                )),
        ];
    }
}

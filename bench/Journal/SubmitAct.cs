using System.Text;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>What a submitted report writes: one event, one text, one number, two notices, one list row, one receipt.</summary>
internal static class SubmitAct
{
    /// <summary>Desks that get the reports: the counties and cities of a few provinces.</summary>
    public const int Bodies = 300;

    public static Act New(Random random)
    {
        var (report, person) = (Guid.CreateVersion7(), Guid.NewGuid());
        var body = (320_000 + random.Next(Bodies)).ToString("D6");
        var text = PaperText.Of("关于加快产业集聚的建议", Prose.New(random));
        var now = DateTimeOffset.UtcNow;
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var json = $$$"""
            {"at":"{{{at:O}}}","by":{"person":"{{{person}}}","role":"Member","body":"{{{body}}}"},"data":{"report":"{{{report}}}","body":"{{{body}}}","authors":["{{{person}}}"],"text":"{{{text.Hash}}}","characters":1365,"category":"Economy","urgency":"Ordinary","mark":"Public","channel":"Online"}}
            """;
        var submitted = new EventBytes("report.submitted", 1, Encoding.UTF8.GetBytes(json), $"{body}-XX-2025");
        return new Act(person, new CommandId(Guid.NewGuid()), person.ToByteArray(), report.ToString(), at)
        {
            Item = 1,
            Changes = [StreamChange.Of(report, "report", StreamHead.None, [submitted])],
            Texts = [text],
            Notices =
            [
                new(new Notice($"desk:{body}", submitted.Name, report.ToString(), body), 0),
                new(new Notice($"person:{person}", submitted.Name, report.ToString(), body), 0),
            ],
            Rows = [new ListRow("bench", new BenchRow(report, body, "Submitted", text.Hash, at), NumberOf: 0)],
        };
    }
}

/// <summary>Row of the one list.</summary>
internal sealed record BenchRow(Guid Report, string Body, string Stage, string TextHash, DateTimeOffset SubmittedAt);

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after a paper was entered for a body that has not joined, or a paper leg came online.</content>
public sealed partial record Report
{
    private static Report BeginOnPaper(PaperEntered happened, Recorded<ReportEvent> recorded)
    {
        var copy = new Copy(happened.From, CopyStage.OnPaper, happened.OwnNumber, [], 0, null, [], recorded.At);
        var begun = new Report
        {
            Id = happened.Report,
            Authors = happened.Authors,
            AuthorName = happened.AuthorName,
            EnteredBy = happened.EnteredBy,
            Origin = happened.From,
            Category = happened.Category,
            Urgency = happened.Urgency,
            Mark = happened.Mark,
            Channel = happened.Channel,
            Files = happened.Files,
            SubmittedAt = recorded.At,
            Copies = ImmutableSortedDictionary<BodyCode, Copy>.Empty.Add(happened.From, copy),
        };
        var mended = new PaperMended(
            1,
            happened.From,
            happened.To,
            happened.Text,
            happened.Characters,
            null,
            happened.Evidence
        );
        return begun.CameOnPaper(mended, recorded);
    }

    // A version at the lower body, and a leg that was sent and received in one.
    private Report CameOnPaper(PaperMended happened, Recorded<ReportEvent> recorded)
    {
        var files = happened.Files ?? Files;
        var written = Append(
            Copies[happened.From],
            happened.Text,
            happened.Characters,
            TextOrigin.Submitted,
            recorded,
            null,
            files
        );
        var version = written.Versions.Length;
        var sent = (this with { Files = files })
            .Put(written with { ChangedAt = recorded.At })
            .Sent(new LegSent(happened.Leg, happened.From, happened.To, version, Offline: false), recorded)
            .Received(new LegReceived(happened.Leg, happened.From, happened.To, null), recorded);
        return sent.Put(sent.Legs[happened.Leg - 1] with { Evidence = happened.Evidence });
    }

    // What was said of it on paper stays among the results; the leg itself waits to be received.
    private Report CameOnline(LegBroughtOnline happened, DateTimeOffset at)
    {
        var online = Put(Legs[happened.Leg - 1] with { Offline = false, State = LegState.Sent, ReceivedAt = null });
        return Copies.ContainsKey(happened.To)
            ? online
            : online.Put(new Copy(happened.To, CopyStage.Arriving, null, [], 0, null, [], at));
    }
}

using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Storage.Tests.Notes;

public sealed record Note(Guid Id, BodyCode Body, string? Number, string Text, int Changes, bool Open)
    : INoun<Note, NoteEvent, NoteOrder, NoteFacts>
{
    public static readonly Refusal NotOpen = new("note.not-open", RefusalKind.Conflict, "便笺没有打开。");

    public static string Kind => "note";

    public static Note Start { get; } = new(Guid.Empty, default, null, "", 0, Open: false);

    public static bool Begins(NoteOrder order) => order.Command is OpenNote;

    public static Decision<NoteEvent> Decide(Note state, NoteOrder order, NoteFacts facts) =>
        order.Command switch
        {
            OpenNote open when state.Id == Guid.Empty => Recording(
                order,
                open.Text,
                text => new NoteOpened(order.Stream, open.Body, text, NoteColour.Yellow)
            ),
            ChangeNote change when state.Open => Recording(order, change.Text, text => new NoteChanged(text)),
            ChangeNotes change when state.Open && change.Others.All(other => IsOpen(facts, other)) => Recording(
                order,
                change.Text,
                text => new NoteChanged(text)
            ) with
            {
                Elsewhere =
                [
                    .. change.Others.Select(other => new Elsewhere<NoteEvent>(other, [new NoteChanged("同")])),
                ],
            },
            CloseNote when state.Open => new(null, By(order), [new NoteClosed()], [], null),
            _ => NotOpen,
        };

    public static IEnumerable<Guid> Others(Note state, NoteOrder order) =>
        order.Command is ChangeNotes change ? change.Others : [];

    public static NoteFacts Knowing(NoteFacts facts, IReadOnlyDictionary<Guid, Note> others) =>
        facts with
        {
            Others = others,
        };

    public static Note Evolve(Note state, Recorded<NoteEvent> recorded) =>
        recorded.Event switch
        {
            NoteOpened opened => new(opened.Note, opened.Body, recorded.Number, opened.Text, 0, Open: true),
            NoteChanged changed => state with { Text = changed.Text, Changes = state.Changes + 1 },
            _ => state with { Open = false },
        };

    public static IEnumerable<Notice> Tell(Note after, Recorded<NoteEvent> recorded)
    {
        var kind = EventNames.Of(recorded.Event);
        yield return new Notice(Feeds.Desk(after.Body), kind, after.Id.ToString(), after.Body.Value, after.Changes);
        if (recorded.By is { } by)
        {
            yield return new Notice(Feeds.Person(by.Person), kind, after.Id.ToString());
        }
    }

    private static bool IsOpen(NoteFacts facts, Guid note) =>
        facts.Others.TryGetValue(note, out var other) && other.Open;

    private static Decision<NoteEvent> Recording(NoteOrder order, string written, Func<string, NoteEvent> happens)
    {
        var text = PaperText.Of("标题", Encoding.UTF8.GetBytes(written));
        return new(null, By(order), [happens(text.Hash)], [text], 1);
    }

    private static Signature By(NoteOrder order) => new(order.Caller.Person, Role.Editor, BodyCode.Nation);
}

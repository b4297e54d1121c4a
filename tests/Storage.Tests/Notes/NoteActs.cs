using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Notes;

/// <summary>Acts made by hand, for tests of the record below the keepers.</summary>
internal static class NoteActs
{
    private static readonly ActComposer<Note, Note, NoteEvent, NoteOrder, NoteFacts> Composer = new(
        NoteHouse.Codec,
        [new NoteLists()],
        ChainAlgorithm.Sha256
    );

    public static KeptState<Note> Nothing { get; } = new(StreamHead.None, Note.Start);

    /// <summary>Opens a new note.</summary>
    public static Act Open(string body = "320581", string text = "正文") =>
        Of(NoteOrder.Of(Guid.CreateVersion7(), new OpenNote(new BodyCode(body), text)), Nothing);

    /// <summary>The act that follows from an order on a state.</summary>
    public static Act Of(NoteOrder order, KeptState<Note> state)
    {
        var facts = new NoteFacts(new DateTimeOffset(2025, 3, 3, 1, 0, 0, TimeSpan.Zero));
        return Composer.Compose(order, facts, Note.Decide(state.State, order, facts), state).Act;
    }

    /// <summary>The state after an act, as the record has it.</summary>
    public static async Task<KeptState<Note>> After(this Streams streams, Act act) =>
        Fold.Of<Note, Note, NoteEvent, NoteOrder, NoteFacts>(await streams.Load(act.Changes[0].Stream));
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Tests.Notes;

public abstract record NoteCommand;

public sealed record OpenNote(BodyCode Body, string Text) : NoteCommand;

public sealed record ChangeNote(string Text) : NoteCommand;

public sealed record CloseNote : NoteCommand;

/// <summary>Changes the note and all the others alike.</summary>
public sealed record ChangeNotes(string Text, params Guid[] Others) : NoteCommand;

public sealed record NoteOrder(Guid Stream, CommandId Id, Caller Caller, NoteCommand Command) : IOrder
{
    public string Subject => Stream.ToString();

    object IOrder.Command => Command;

    public static NoteOrder Of(Guid note, NoteCommand command) =>
        new(note, new CommandId(Guid.NewGuid()), new Caller(new PersonId(Guid.NewGuid()), [], false), command);
}

public sealed record NoteFacts(DateTimeOffset Now) : IFacts
{
    public IReadOnlyDictionary<Guid, Note> Others { get; init; } = new Dictionary<Guid, Note>();
}

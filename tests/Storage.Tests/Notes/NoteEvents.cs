using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Tests.Notes;

/// <summary>A noun small enough to try the record with: a note is opened, changed, closed.</summary>
public abstract record NoteEvent : IEvent
{
    public virtual string? Register => null;
}

/// <summary>The first shape of <see cref="NoteOpened"/>, before notes had a colour.</summary>
[EventName("note.opened", 1)]
public sealed record NoteOpenedPlain(Guid Note, BodyCode Body, string Text) : NoteEvent, IEarlierEvent
{
    public IEvent Next() => new NoteOpened(Note, Body, Text, NoteColour.White);
}

[EventName("note.opened", 2)]
public sealed record NoteOpened(Guid Note, BodyCode Body, string Text, NoteColour Colour, string? Remark = null)
    : NoteEvent
{
    public override string Register => $"{Body}-XX-2025";
}

[EventName("note.changed", 1)]
public sealed record NoteChanged(string Text) : NoteEvent;

[EventName("note.closed", 1)]
public sealed record NoteClosed : NoteEvent;

public enum NoteColour
{
    White,
    Yellow,
}

using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class EventCodecTests
{
    private static readonly Guid Note = Guid.Parse("01900000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset At = new(2025, 3, 3, 9, 0, 0, 123, TimeSpan.FromHours(8));

    private static readonly Signature By = new(
        new PersonId(Guid.Parse("01900000-0000-7000-8000-000000000002")),
        Role.Editor,
        new BodyCode("320581")
    );

    [Fact]
    public void Write_Event_IsTheseBytes()
    {
        var written = NoteHouse.Codec.Write(
            new NoteOpened(Note, new("320581"), "标题 <一>", NoteColour.Yellow),
            At,
            By
        );

        Assert.Equal(("note.opened", 2, "320581-XX-2025"), (written.Name, written.Version, written.Register));
        Assert.Equal(
            """
            {"at":"2025-03-03T01:00:00.123+00:00","by":{"person":"01900000-0000-7000-8000-000000000002","role":"Editor","body":"320581"},"data":{"note":"01900000-0000-7000-8000-000000000001","body":"320581","text":"标题 <一>","colour":"Yellow"}}
            """,
            Encoding.UTF8.GetString(written.Bytes)
        );
    }

    [Fact]
    public void Write_ByTheHouseItself_HasNoSignature()
    {
        var written = NoteHouse.Codec.Write(new NoteClosed(), At, by: null);

        Assert.Equal("""{"at":"2025-03-03T01:00:00.123+00:00","data":{}}""", Encoding.UTF8.GetString(written.Bytes));
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSameFact()
    {
        var fact = new NoteOpened(Note, new("320581"), "标题", NoteColour.Yellow, "附注");
        var written = NoteHouse.Codec.Write(fact, At, By);

        var read = NoteHouse.Codec.Read(new(written.Name, written.Version), written.Bytes, "320581-XX-2025-0001");

        Assert.Equal(new Recorded<IEvent>(fact, At, By, "320581-XX-2025-0001"), read);
    }

    [Fact]
    public void Read_EarlierShape_IsTheNewestShape()
    {
        var written = NoteHouse.Codec.Write(new NoteOpenedPlain(Note, new("320581"), "标题"), At, By);

        var read = NoteHouse.Codec.Read(new("note.opened", 1), written.Bytes, null);

        Assert.Equal(new NoteOpened(Note, new("320581"), "标题", NoteColour.White), read.Event);
    }

    [Fact]
    public void Read_NameOfALaterBuild_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => NoteHouse.Codec.Read(new("note.opened", 3), "{}"u8.ToArray(), null));

    [Fact]
    public void Read_BytesThatAreNoEvent_AreRefused() =>
        Assert.ThrowsAny<JsonException>(() => NoteHouse.Codec.Read(new("note.closed", 1), "{"u8.ToArray(), null));

    [Fact]
    public void Write_TypeWithoutAName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => NoteHouse.Codec.Write(new Nameless(), At, null));

    [Fact]
    public void Types_OneNameTwice_AreRefused() =>
        Assert.Throws<ArgumentException>(() =>
            new EventTypes(typeof(NoteClosed).Assembly, typeof(NoteClosed).Assembly)
        );

    private sealed record Nameless : IEvent;
}

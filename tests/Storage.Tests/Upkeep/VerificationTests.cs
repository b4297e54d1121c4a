using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Upkeep;

/// <summary>Each test spoils one thing, as the owner of the database could, and is told which.</summary>
public sealed class VerificationTests : IAsyncLifetime
{
    private readonly NoteHouse house = new();
    private readonly Act first = NoteActs.Open("321201", "甲");
    private Verification verification = null!;

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        verification = new Verification(house.Service, NoteHouse.Codec);
        await using var appender = new GroupAppender(house.Service, new(), TimeProvider.System);
        await appender.Append(first);
        var state = await new Streams(house.Service, NoteHouse.Codec).After(first);
        await appender.Append(NoteActs.Of(NoteOrder.Of(first.Changes[0].Stream, new ChangeNote("乙")), state));
        await appender.Append(NoteActs.Open("321201", "丙"));
        await new Checkpoints(house.Service, new(), TimeProvider.System).Make();
        await appender.Append(NoteActs.Open("321202", "丁"));
        await new Checkpoints(house.Service, new(), TimeProvider.System).Make();
    }

    public Task DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Run_Untouched_FindsNothing()
    {
        var verified = await verification.Run();

        Assert.Equal(new Verified(4, 3, 4, 2, null), verified);
    }

    [Theory]
    [InlineData(
        "UPDATE record.events SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Yellow', 'White'), 'UTF8') WHERE {first} AND version = 1",
        "事件 {stream}/1（note.opened）"
    )]
    [InlineData(
        "UPDATE record.events SET hash = sha256(hash) WHERE {first} AND version = 1",
        "事件 {stream}/1（note.opened）"
    )]
    [InlineData(
        "UPDATE record.events SET algorithm = 9 WHERE {first} AND version = 2",
        "事件 {stream}/2（note.changed）"
    )]
    [InlineData(
        "UPDATE record.events SET name = 'note.lost' WHERE {first} AND version = 2",
        "事件 {stream}/2（note.lost）"
    )]
    [InlineData("DELETE FROM record.events WHERE {first} AND version = 1", "事件 {stream}/1")]
    [InlineData("DELETE FROM record.events WHERE {first} AND version = 2", "流头 {stream}")]
    [InlineData("DELETE FROM record.streams WHERE id = '{stream}'", "流头 {stream}")]
    [InlineData("UPDATE record.texts SET bytes = 'x' WHERE encode(hash, 'hex') = '{text}'", "正文 {text}")]
    [InlineData(
        "UPDATE record.events SET number = 9 WHERE register = '321201-XX-2025' AND number = 2",
        "编号 321201-XX-2025-9"
    )]
    [InlineData("UPDATE record.counters SET value = 7 WHERE key = '321201-XX-2025'", "编号簿 321201-XX-2025")]
    [InlineData("DELETE FROM record.notices WHERE feed = 'desk:321201' AND number = 2", "通知 desk:321201#3")]
    [InlineData("DELETE FROM record.notices WHERE feed = 'desk:321201' AND number = 3", "通知流 desk:321201")]
    [InlineData("UPDATE record.events SET committed_at = committed_at - interval '1 day' WHERE {first}", "检查点 1")]
    [InlineData("UPDATE record.notices SET subject = '别的' WHERE feed = 'desk:321202'", "检查点 2")]
    [InlineData("UPDATE record.checkpoints SET position = 0 WHERE number = 1", "检查点 1")]
    [InlineData("DELETE FROM record.checkpoints WHERE number = 1", "检查点 2")]
    public async Task Run_OneThingSpoilt_NamesIt(string spoil, string named)
    {
        var stream = first.Changes[0].Stream;
        await house.Execute(Fill(spoil).Replace("{first}", $"stream = '{stream}'", StringComparison.Ordinal));

        var verified = await verification.Run();

        Assert.Equal(Fill(named), verified.First?.Place);
        Assert.NotEmpty(verified.First!.Fault);
    }

    [Fact]
    public async Task Run_LastEventRewrittenWithItsHashAndHead_IsFoundByTheCheckpoint()
    {
        var bytes = "convert_to('{\"at\":\"2025-03-03T01:00:00+00:00\",\"data\":{\"text\":\"ff\"}}', 'UTF8')";
        await house.Execute(
            $"""
            UPDATE record.events e SET bytes = {bytes}, hash = sha256(before.hash || {bytes})
            FROM record.events before
            WHERE e.stream = '{first.Changes[0].Stream}' AND e.version = 2
                AND before.stream = e.stream AND before.version = 1;
            UPDATE record.streams s SET hash = e.hash FROM record.events e
            WHERE s.id = '{first.Changes[0].Stream}' AND e.stream = s.id AND e.version = 2;
            """
        );

        Assert.Equal("检查点 1", (await verification.Run()).First?.Place);
    }

    private string Fill(string template) =>
        template
            .Replace("{stream}", first.Changes[0].Stream.ToString(), StringComparison.Ordinal)
            .Replace("{text}", first.Texts[0].Hash, StringComparison.Ordinal);
}

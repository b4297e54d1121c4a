using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Upkeep;

public sealed class RedactionTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    private readonly Redaction redaction = new(house.Database.Owner);

    [Fact]
    public async Task Redact_Text_RemovesItsBytesAndTheChainStillVerifies()
    {
        var act = await Opened("不该留下的文字");

        Assert.True(await redaction.Redact(act.Texts[0].Hash, "误录公民电话", "甲某", "乙某"));

        Assert.Equal(
            "误录公民电话/甲某/乙某",
            await house.Ask<string>(
                $"""
                SELECT concat_ws('/', redacted_because, redacted_by[1], redacted_by[2]) FROM record.texts
                WHERE encode(hash, 'hex') = '{act.Texts[0].Hash}' AND bytes IS NULL AND title IS NULL
                """
            )
        );
        Assert.Null((await new Verification(house.Service, NoteHouse.Codec).Run()).First);
    }

    [Fact]
    public async Task Redact_SecondTime_ChangesNothing()
    {
        var act = await Opened("只删一次");
        await redaction.Redact(act.Texts[0].Hash, "首次", "甲某", "乙某");

        Assert.False(await redaction.Redact(act.Texts[0].Hash, "再次", "丙某", "丁某"));
        Assert.Equal(1L, await house.Ask<long>("SELECT count(*) FROM record.texts WHERE redacted_because = '首次'"));
    }

    [Fact]
    public async Task Redact_TextSubmittedAgain_StaysRedacted()
    {
        var act = await Opened("反复出现");
        await redaction.Redact(act.Texts[0].Hash, "不留", "甲某", "乙某");

        await Opened("反复出现");

        Assert.Equal(1L, await house.Ask<long>("SELECT count(*) FROM record.texts WHERE redacted_because = '不留'"));
    }

    [Theory]
    [InlineData("", "甲某", "乙某")]
    [InlineData("理由", " ", "乙某")]
    [InlineData("理由", "甲某", "")]
    [InlineData("理由", "甲某", " 甲某 ")]
    public async Task Redact_WithoutReasonOrTwoNames_IsRefused(string reason, string first, string second) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            redaction.Redact(new string('0', 64), reason, first, second)
        );

    [Fact]
    public async Task Redact_UnknownText_SaysSo() =>
        Assert.False(await redaction.Redact(new string('0', 64), "理由", "甲某", "乙某"));

    [Fact]
    public async Task Redact_AsTheService_IsRefusedByTheDatabase()
    {
        var act = await Opened("服务无权");

        await Assert.ThrowsAsync<PostgresException>(() =>
            new Redaction(house.Service).Redact(act.Texts[0].Hash, "理由", "甲某", "乙某")
        );
    }

    private async Task<Act> Opened(string text)
    {
        await using var appender = new GroupAppender(house.Service, new() { Writers = 1 }, TimeProvider.System);
        var act = NoteActs.Open("321301", text);
        await appender.Append(act);
        return act;
    }
}

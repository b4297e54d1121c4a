using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Audit;

/// <summary>A month goes only after its export and its time, and what is left still verifies.</summary>
public sealed class AuditArchiveTests : IAsyncLifetime
{
    private static readonly DateOnly January = new(2025, 1, 1);
    private static readonly DateOnly February = new(2025, 2, 1);

    private readonly TestClock clock = new(new(2028, 1, 31, 15, 59, 0, TimeSpan.Zero));
    private TestDatabase database = null!;
    private AuditArchive archive = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        archive = new(database.Owner, new AuditOptions { Months = 36 }, clock);
        await using var writer = new AuditWriter(database.Service, new());
        foreach (var day in new[] { 10, 40, 70 })
        {
            await writer.Write(
                new(new DateTimeOffset(January.AddDays(day), new(9, 0), default), "登录", "ok"),
                default
            );
        }
        await new Checkpoints(database.Service, new(), clock).Make();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Drop_AfterTheExportAndThreeWholeYears_LeavesAnAuditThatVerifies()
    {
        var january = await Export(January);
        Assert.Equal(DroppedMonth.TooYoung, await Drop(January, january));

        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(DroppedMonth.Done, await Drop(January, january));

        var verified = await new Verification(database.Service, EventCodec.House).Run();
        Assert.Equal((2L, null), (verified.Audited, verified.First));
        Assert.Equal(DroppedMonth.NotExported, await Drop(January, january));
        await using var writer = new AuditWriter(database.Service, new());
        await writer.Write(new(clock.GetUtcNow(), "登录", "ok"), default);
        Assert.Null((await new Verification(database.Service, EventCodec.House).Run()).First);
    }

    [Fact]
    public async Task Drop_OfALaterMonthOrWithAnotherFile_IsRefused()
    {
        clock.Advance(TimeSpan.FromDays(60));
        var (january, february) = (await Export(January), await Export(February));

        Assert.Equal(DroppedMonth.EarlierFirst, await Drop(February, february));
        Assert.Equal(DroppedMonth.NotExported, await Drop(January, february));
        Assert.Equal(DroppedMonth.NotExported, await Drop(January, [.. january[..^1], (byte)' ']));
        Assert.Equal(DroppedMonth.Done, await Drop(January, january));
        Assert.Equal(DroppedMonth.Done, await Drop(February, february));
    }

    [Fact]
    public async Task Drop_OfAMonthThatHasGrownSinceItsExport_IsRefused()
    {
        clock.Advance(TimeSpan.FromDays(60));
        var january = await Export(January);
        await using (var writer = new AuditWriter(database.Service, new()))
        {
            await writer.Write(new(new(January, new(12, 0), default), "登录", "ok"), default);
        }

        Assert.Equal(DroppedMonth.NotExported, await Drop(January, january));
    }

    [Fact]
    public async Task Export_HoldsALinePerEntry_AndTheEndsOfItsChains()
    {
        var lines = System.Text.Encoding.UTF8.GetString(await Export(January)).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.Contains("\"action\":\"登录\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"month\":\"2025-01-01\",\"entries\":1", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAMonthThatRunsOrIsEmpty_GivesNothing()
    {
        using var file = new MemoryStream();

        Assert.Null(await archive.Export(new(2028, 1, 1), file, default));
        Assert.Null(await archive.Export(new(2024, 1, 1), file, default));
    }

    [Fact]
    public void KeptMonths_AreNeverFewerThanSix() => Assert.Equal(6, new AuditOptions { Months = 1 }.KeptMonths);

    private async Task<byte[]> Export(DateOnly month)
    {
        using var file = new MemoryStream();
        Assert.NotNull(await archive.Export(month, file, default));
        return file.ToArray();
    }

    private Task<DroppedMonth> Drop(DateOnly month, byte[] file) =>
        archive.Drop(month, new MemoryStream(file), default);
}

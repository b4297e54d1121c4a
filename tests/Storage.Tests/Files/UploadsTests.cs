using System.Security.Cryptography;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Storage.Tests.Files;

public sealed class UploadsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly TestClock clock = TestClock.OnMonday();
    private readonly PersonId member = new(Guid.NewGuid());

    private Uploads Uploads => new(database.Service, clock);

    private FileStore Store => new(database.Service);

    [Theory]
    [InlineData(1)]
    [InlineData(StoredFile.ChunkBytes)]
    [InlineData(StoredFile.ChunkBytes + 1)]
    [InlineData(20 * 1024 * 1024)]
    public async Task Keep_AnyLength_IsReadBackByteForByte(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);

        var kept = await Keep(content);

        var file = await Store.Find(kept.Hash);
        Assert.Equal(new StoredFile(kept.Hash, FileKind.Jpeg, length), file);
        Assert.Equal(content, await ReadAll(file!));
    }

    [Fact]
    public async Task Keep_SameContentOfTwoPersons_IsStoredOnce()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);
        var other = new PersonId(Guid.NewGuid());

        var mine = await Keep(content);
        var theirs = (await Uploads.Keep(other, "别名.jpg", FileKind.Jpeg, content)).File!;

        Assert.Equal(mine.Hash, theirs.Hash);
        Assert.Equal(2, await Count("file_chunks", mine.Hash));
        Assert.Equal([mine.Hash], await Uploads.Usable(other, [mine.Hash]));
    }

    [Fact]
    public async Task Usable_AnotherPersonsUpload_IsNot()
    {
        var kept = await Keep(RandomNumberGenerator.GetBytes(10));

        Assert.Empty(await Uploads.Usable(new PersonId(Guid.NewGuid()), [kept.Hash, "not a hash"]));
    }

    [Fact]
    public async Task Usable_AfterSevenDays_IsNoMore()
    {
        var kept = await Keep(RandomNumberGenerator.GetBytes(10));
        clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal([kept.Hash], await Uploads.Usable(member, [kept.Hash]));

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Empty(await Uploads.Usable(member, [kept.Hash]));
    }

    [Fact]
    public async Task Sweep_AfterSevenDaysAndAnHour_TakesWhatNothingNames()
    {
        var loose = await Keep(RandomNumberGenerator.GetBytes(10));
        var named = await Keep(RandomNumberGenerator.GetBytes(10));
        await Attach(named.Hash);
        clock.Advance(TimeSpan.FromDays(7));
        var young = await Keep(RandomNumberGenerator.GetBytes(10));
        await Uploads.Sweep();
        Assert.NotNull(await Store.Find(loose.Hash));
        clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));

        await Uploads.Sweep();

        Assert.Null(await Store.Find(loose.Hash));
        Assert.Equal(0, await Count("file_chunks", loose.Hash));
        Assert.NotNull(await Store.Find(named.Hash));
        Assert.NotNull(await Store.Find(young.Hash));
    }

    [Fact]
    public async Task Keep_BeyondTheQuota_IsRefusedUntilReportsNameFiles()
    {
        var hashes = new List<string>();
        for (var i = 0; i < UploadBounds.Files; i++)
        {
            hashes.Add((await Keep(RandomNumberGenerator.GetBytes(10))).Hash);
        }

        var (file, refusal) = await Uploads.Keep(member, "多.jpg", FileKind.Jpeg, RandomNumberGenerator.GetBytes(10));

        Assert.Null(file);
        Assert.Equal(Refusals.FilesUnattachedTooMany, refusal);
        await Attach(hashes[0]);
        await Keep(RandomNumberGenerator.GetBytes(10));
    }

    [Fact]
    public async Task Attach_UnknownFile_FailsTheWholeAct()
    {
        var unknown = Convert.ToHexStringLower(SHA256.HashData([1]));

        await Assert.ThrowsAsync<PostgresException>(() => Attach(unknown));
    }

    [Fact]
    public async Task Service_CannotDeleteAStoredFile()
    {
        var kept = await Keep(RandomNumberGenerator.GetBytes(10));
        await using var connection = await database.Service.OpenConnectionAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            connection.ExecuteAsync(
                "DELETE FROM record.files WHERE hash = decode(@hash, 'hex')",
                new { hash = kept.Hash }
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private async Task<UploadedFile> Keep(byte[] content) =>
        (await Uploads.Keep(member, "照片.jpg", FileKind.Jpeg, content)).File!;

    private async Task Attach(string hash)
    {
        var row = System.Text.Encoding.UTF8.GetString(AttachmentRow.Of(hash, Guid.NewGuid().ToString()).ToJson());
        await using var connection = await database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync("SELECT lists.write_attachments(@rows::jsonb)", new { rows = $"[{row}]" });
    }

    private async Task<int> Count(string table, string hash)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>(
            $"SELECT count(*) FROM record.{table} WHERE hash = decode(@hash, 'hex')",
            new { hash }
        );
    }

    private async Task<byte[]> ReadAll(StoredFile file)
    {
        var bytes = new List<byte>();
        await foreach (var chunk in Store.Read(file))
        {
            bytes.AddRange(chunk.Span);
        }
        return [.. bytes];
    }
}

using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Migrations;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Migrations;

public sealed class MigrationRunTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public void All_Files_AreEmbeddedUnderNumbersOfTheirOwn()
    {
        var files = typeof(Migration).Assembly.GetManifestResourceNames();

        Assert.Equal(1, Migration.All[0].Number);
        Assert.Equal(Migration.All.Count, Migration.All.DistinctBy(migration => migration.Number).Count());
        Assert.Equal(files.Count(name => name.Contains(".Migrations.", StringComparison.Ordinal)), Migration.All.Count);
    }

    [Fact]
    public async Task Apply_UpToDate_DoesNothing()
    {
        Assert.Empty(await ApplyAsync([]));
    }

    [Fact]
    public async Task Apply_NewFile_IsAppliedOnce()
    {
        var probe = new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int)");

        Assert.Equal(["900_probe"], await ApplyAsync([probe]));
        Assert.Empty(await ApplyAsync([probe]));
    }

    [Fact]
    public async Task Apply_ManyAtOnce_TakeTurns()
    {
        var probe = new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int)");

        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ApplyAsync([probe])));

        Assert.Single(runs.SelectMany(names => names));
    }

    [Fact]
    public async Task Apply_FileFailsHalfWay_LeavesNothingOfIt()
    {
        var broken = new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int); SELECT 1 / 0");

        await Assert.ThrowsAsync<PostgresException>(() => ApplyAsync([broken]));

        var mended = new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int)");
        Assert.Equal(["900_probe"], await ApplyAsync([mended]));
    }

    [Fact]
    public async Task Apply_AppliedFileChanged_IsRefused()
    {
        await ApplyAsync([new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int)")]);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            ApplyAsync([new Migration(900, "900_probe", "CREATE TABLE lists.probe (id bigint)")])
        );

        Assert.Contains("900_probe", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_DatabaseOfANewerBuild_IsRefused()
    {
        await ApplyAsync([new Migration(900, "900_probe", "CREATE TABLE lists.probe (id int)")]);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => ApplyAsync([]));

        Assert.Contains("900_probe", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextFor_RoleWithAQuote_StaysOneName()
    {
        var migration = new Migration(900, "900_probe", "GRANT USAGE ON SCHEMA lists TO ${service}");

        Assert.Equal("GRANT USAGE ON SCHEMA lists TO \"o\"\"hara\"", migration.TextFor("o\"hara"));
    }

    private Task<IReadOnlyList<string>> ApplyAsync(IEnumerable<Migration> more) =>
        MigrationRun.ApplyAsync(database.Owner, "linked_service", [.. Migration.All, .. more]);
}

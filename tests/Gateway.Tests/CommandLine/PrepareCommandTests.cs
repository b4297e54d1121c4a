using System.Globalization;
using Dapper;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Gateway.Tests.CommandLine;

/// <summary>What a cluster's database needs before its first gateway starts.</summary>
public sealed class PrepareCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linked-prepare-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task TwoAtOnce_OpenTheAdministratorsOnce_AndAThirdChangesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();

        var both = await Task.WhenAll(Run(database), Run(database));
        var events = await Events(database);
        var third = await Run(database);

        Assert.All([.. both, third], ran => Assert.Equal(0, ran.Code));
        Assert.Single(both, ran => ran.Said.Contains("系统管理员", StringComparison.Ordinal));
        Assert.DoesNotContain("密码", third.Said, StringComparison.Ordinal);
        Assert.Equal(events, await Events(database));
        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal(3, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM identity.accounts"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM identity.data_protection_keys"));
    }

    [Fact]
    public async Task AfterAStandbyTookOver_ANewEpochOfFeedsBegins_Once()
    {
        const string epochs = "SELECT count(*) FROM record.feed_epochs";
        await using var database = await TestDatabase.CreateAsync();
        await Run(database);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var before = await connection.ExecuteScalarAsync<int>(epochs);
        await connection.ExecuteAsync("UPDATE record.feed_epochs SET server = 'elsewhere'");

        await Run(database);
        await Run(database);

        Assert.Equal(before + 1, await connection.ExecuteScalarAsync<int>(epochs));
    }

    [Fact]
    public async Task Words_AreNotTaken()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(ConsoleCommands.Usage, (await Run(database, "everything")).Code);
    }

    [Fact]
    public async Task Database_OfAServerOfOnesOwn_IsLeftToItsOperator()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = await ConsoleCommands.House.Run(["database", .. Settings(database)], output, CancellationToken.None);

        Assert.Equal(ConsoleCommands.Failed, code);
        Assert.Contains("由别处运行", output.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> Run(TestDatabase database, params string[] words)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        string[] arguments = ["prepare", .. words, .. Settings(database)];
        var code = await ConsoleCommands.House.Run(arguments, output, CancellationToken.None);
        return (code, output.ToString());
    }

    private string[] Settings(TestDatabase database) =>
        [
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder,
        ];

    private static async Task<int> Events(TestDatabase database)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM record.events");
    }
}

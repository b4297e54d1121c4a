using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Gateway.Tests.CommandLine;

public sealed class ConsoleCommandTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData(true, "verify")]
    [InlineData(true, "play", "--Linked:DataFolder=x")]
    [InlineData(false)]
    [InlineData(false, "--urls=http://127.0.0.1:5080")]
    [InlineData(false, "urls=http://127.0.0.1:5080")]
    public void IsNamed_OnlyWithAWord(bool named, params string[] arguments) =>
        Assert.Equal(named, ConsoleCommands.IsNamed(arguments));

    [Fact]
    public async Task UnknownCommand_ListsThoseThereAre()
    {
        var (code, output) = await Run("veryfy");

        Assert.Equal(ConsoleCommands.Usage, code);
        Assert.All(
            ["veryfy", "verify", "rebuild", "redact", "checkpoint", "numbers"],
            name => Assert.Contains(name, output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Verify_WholeRecord_IsSound()
    {
        var (code, output) = await Run("verify");

        Assert.Equal(0, code);
        Assert.Contains("完好无损", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ChangedText_NamesIt()
    {
        await using var broken = await TestDatabase.CreateAsync();
        await AddText(broken, "改过的正文"u8.ToArray(), SHA256.HashData("原来的正文"u8));

        var (code, output) = await Run(broken, "verify");

        Assert.Equal(VerifyCommand.Broken, code);
        Assert.Contains(Hex("原来的正文"u8), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rebuild_EmptyRecord_HasNothingToTell()
    {
        await using var empty = await TestDatabase.CreateAsync();

        Assert.Equal((0, "已按 0 条事件流重建全部列表。\n"), await Run(empty, "rebuild"));
    }

    [Fact]
    public async Task Redact_Text_LeavesReasonAndTwoNames()
    {
        await AddText(database, "误存的内容"u8.ToArray(), SHA256.HashData("误存的内容"u8));
        var hash = Hex("误存的内容"u8);

        var first = await Run("redact", hash, "误录", "甲某", "乙某");
        var again = await Run("redact", hash, "误录", "甲某", "乙某");
        var alone = await Run("redact", hash, "误录", "甲某", "甲某");
        var incomplete = await Run("redact", hash);

        Assert.Equal(
            [0, 1, ConsoleCommands.Usage, ConsoleCommands.Usage],
            [first.Code, again.Code, alone.Code, incomplete.Code]
        );
        await using var connection = await database.Owner.OpenConnectionAsync();
        var (bytes, names) = await connection.QuerySingleAsync<(byte[]? Bytes, string[] Names)>(
            "SELECT bytes, redacted_by FROM record.texts WHERE hash = decode(@hash, 'hex')",
            new { hash }
        );
        Assert.Null(bytes);
        Assert.Equal(["甲某", "乙某"], names);
    }

    [Fact]
    public async Task Checkpoint_PrintsItsHash()
    {
        var (code, output) = await Run("checkpoint");

        Assert.Equal(0, code);
        Assert.Matches("^检查点 [0-9]+：[0-9a-f]{64}\n$", output);
    }

    [Theory]
    [InlineData("289", 0)]
    [InlineData("0", ConsoleCommands.Usage)]
    [InlineData("many", ConsoleCommands.Usage)]
    public async Task Numbers_SetsTheFirstOnce(string first, int code)
    {
        var register = "320581-XX-" + first;

        var set = await Run("numbers", register, first);
        var again = await Run("numbers", register, first);

        Assert.Equal(code, set.Code);
        Assert.Equal(code == 0 ? ConsoleCommands.Failed : code, again.Code);
    }

    private static string Hex(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    private static async Task AddText(TestDatabase database, byte[] bytes, byte[] hash)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(
            "INSERT INTO record.texts (hash, bytes) VALUES (@hash, @bytes)",
            new { hash, bytes }
        );
    }

    private Task<(int Code, string Output)> Run(params string[] words) => Run(database, words);

    private static async Task<(int Code, string Output)> Run(TestDatabase database, params string[] words)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        string[] settings = ["--Linked:Owner=" + database.OwnerString, "--Linked:Service=" + database.ServiceString];
        var code = await ConsoleCommands.House.Run([.. words, .. settings], output, CancellationToken.None);
        return (code, output.ToString());
    }
}

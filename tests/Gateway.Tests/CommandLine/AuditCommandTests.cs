using System.Globalization;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Tests.CommandLine;

/// <summary>An operator exports a month of the audit and drops it; both stand in the audit.</summary>
public sealed class AuditCommandTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linked-audit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AMonth_IsExportedAndDropped_AndTheRestVerifies()
    {
        await using (var writer = new AuditWriter(database.Service, new()))
        {
            await writer.Write(new(new(2020, 1, 15, 1, 0, 0, TimeSpan.Zero), AuditActions.SignIn, "ok"), default);
            await writer.Write(new(new(2020, 2, 15, 1, 0, 0, TimeSpan.Zero), AuditActions.SignIn, "ok"), default);
        }
        var file = Path.Combine(folder, "2020-01.jsonl");

        Assert.Equal(ConsoleCommands.Usage, await Run("audit-drop", "2020-01", file));
        Assert.Equal(0, await Run("audit-export", "2020-01", file));
        Assert.Equal(ConsoleCommands.Failed, await Run("audit-export", "2020-01", file));
        Assert.Equal(ConsoleCommands.Failed, await Run("audit-drop", "2020-02", file));
        Assert.Equal(0, await Run("audit-drop", "2020-01", file));
        Assert.Equal(0, await Run("verify"));

        var book = new AuditBook(database.Service);
        var told = await book.Read(new(Subject: "2020-01"), bodies: null, 10, default);
        Assert.Equal([AuditActions.AuditDropped, AuditActions.AuditExported], told.Select(line => line.Entry.Action));
    }

    [Theory]
    [InlineData("audit-export", "2020-13", "x")]
    [InlineData("audit-export", "2020-01")]
    [InlineData("audit-drop", "January", "x")]
    public async Task WhatIsNoMonthOrNoFile_IsExplained(params string[] words) =>
        Assert.Equal(ConsoleCommands.Usage, await Run(words));

    private async Task<int> Run(params string[] words)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            .. words,
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
        ];
        return await ConsoleCommands.House.Run(arguments, output, CancellationToken.None);
    }
}

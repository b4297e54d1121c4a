using System.Globalization;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.CommandLine;

/// <summary>The console's commands beside a running gateway whose record holds bodies, people and a report.</summary>
public sealed class WholeHouseTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    [Fact]
    public async Task VerifyAndRebuild_AfterAStory_FindItSoundAndGiveTheSameLists()
    {
        await PlayAStory();
        var before = await Lists();

        Assert.Equal(0, await Run("verify"));
        Assert.Equal(0, await Run("rebuild"));

        Assert.All(["copies", "legs", "directives", "bodies", "people"], table => Assert.NotEqual("", before[table]));
        var after = await Lists();
        Assert.All(before, list => Assert.Equal((list.Key, list.Value), (list.Key, after[list.Key])));
    }

    private async Task PlayAStory()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var story = new StoryS03(
            house.OpenScreen,
            _ => { },
            ChinaTime.DayOf(house.Clock.GetUtcNow()),
            () => house.Clock.Advance(TimeSpan.FromSeconds(5))
        );
        await story.Play(patience.Token);
    }

    // Every list as one text, its rows in an order of their own.
    private async Task<Dictionary<string, string>> Lists()
    {
        // The index follows the acts; what waits to be indexed is no list of anybody's yet.
        await house.Services.GetRequiredService<SearchIndexer>().Drain();
        await using var connection = await house.Database.Owner.OpenConnectionAsync();
        var tables = await connection.QueryAsync<string>("SELECT tablename FROM pg_tables WHERE schemaname = 'lists'");
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            lists[table] =
                await connection.ExecuteScalarAsync<string>(
                    $"SELECT coalesce(string_agg(r::text, E'\\n' ORDER BY r::text), '') FROM lists.{table} r"
                ) ?? "";
        }
        return lists;
    }

    private async Task<int> Run(string command)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            command,
            "--Linked:Owner=" + house.Database.OwnerString,
            "--Linked:Service=" + house.Database.ServiceString,
        ];
        return await ConsoleCommands.House.Run(arguments, output, CancellationToken.None);
    }
}

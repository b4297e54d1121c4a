using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Tests.Reports;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>The index follows the record: through crashes, beside another gateway, past what cannot be indexed.</summary>
public sealed class SearchIndexerTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    private static readonly int[] Row = [1, 3];

    private SearchIndexer Indexer => house.Services.GetRequiredService<SearchIndexer>();

    [Fact]
    public async Task Redact_Text_CanNoLongerBeFoundFromThatMomentOn()
    {
        var report = await house.Travel(Row);
        await Indexer.Drain();
        Assert.Contains(report, await Found("加快我国"));

        Assert.True(
            await house
                .Services.GetRequiredService<Redaction>()
                .Redact(ReportPaper.Of(Papers.First).Hash, "误录", "甲某", "乙某")
        );

        Assert.DoesNotContain(report, await Found("加快我国"));
        await Indexer.Drain();
        Assert.DoesNotContain(report, await Found("加快我国"));
        Assert.Equal(
            0L,
            await house.Ask<long>("SELECT count(*) FROM lists.search_texts WHERE strpos(words, '布局分散') > 0")
        );
        // The report itself is still there, by its number.
        Assert.Contains(report, await Found("340602-XX"));
    }

    [Fact]
    public async Task Drain_BrokenOffInTheMiddle_LosesNothing()
    {
        var report = await house.Travel(Row);
        await house.Execute("ALTER TABLE lists.search_copies RENAME TO search_copies_away");
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => Indexer.Drain());
        await house.Execute("ALTER TABLE lists.search_copies_away RENAME TO search_copies");

        await Indexer.Drain();

        Assert.Contains(report, await Found("340602-XX"));
    }

    [Fact]
    public async Task Drain_TwoGatewaysAtOnce_AgreeWithTheRecord()
    {
        var reports = new List<ReportId>();
        for (var many = 0; many < 40; many++)
        {
            reports.Add(await house.Travel(Row));
        }
        using var other = new SearchIndexer(
            house.Database.Service,
            EventCodec.House,
            TimeProvider.System,
            NullLogger<SearchIndexer>.Instance
        );

        await Task.WhenAll(Indexer.Drain(), other.Drain());
        await Indexer.Drain();

        Assert.Empty(reports.Except(await Found("340602-XX")));
        Assert.Equal(0L, await house.Ask<long>("SELECT count(*) FROM lists.search_queue"));
    }

    [Fact]
    public async Task Drain_AReportThatCannotBeRead_IsPutOffAndKeepsNobodyWaiting()
    {
        var broken = Guid.NewGuid();
        await house.Execute(
            $"""
            INSERT INTO record.events (stream, version, name, event_version, algorithm, bytes, hash)
            VALUES ('{broken}', 1, 'report.unheard-of', 1, 0, '\x7b7d', '\x00');
            INSERT INTO lists.search_queue (report) VALUES ('{broken}')
            """
        );
        var report = await house.Travel(Row);

        await Indexer.Drain();

        Assert.Contains(report, await Found("340602-XX"));
        Assert.Equal(
            1L,
            await house.Ask<long>(
                $"SELECT count(*) FROM lists.search_queue WHERE report = '{broken}' AND due_at > now()"
            )
        );
        await house.Execute(
            $"DELETE FROM record.events WHERE stream = '{broken}'; DELETE FROM lists.search_queue WHERE report = '{broken}'"
        );
    }

    [Fact]
    public async Task Find_TakingTooLong_IsCalledTooBroad()
    {
        await using var busy = await house.Database.Owner.OpenConnectionAsync();
        await using var holding = await busy.BeginTransactionAsync();
        await using var command = busy.CreateCommand();
        command.CommandText = "LOCK TABLE lists.search_texts";
        await command.ExecuteNonQueryAsync();
        var impatient = ActivatorUtilities.CreateInstance<SearchReader>(
            house.Services,
            new SearchOptions { Patience = TimeSpan.FromMilliseconds(50) }
        );

        var (page, refusal) = await impatient.Find(new("水利"), Cast.Author, PageKey.Newest, CancellationToken.None);

        Assert.Null(page);
        Assert.Equal(Refusals.SearchTooBroad, refusal);
    }

    private async Task<IReadOnlyList<ReportId>> Found(string words)
    {
        var found = new List<ReportId>();
        var place = PageKey.Newest;
        while (true)
        {
            var (page, refusal) = await house
                .Services.GetRequiredService<SearchReader>()
                .Find(new(words), Staff.Editor(Family.Duji), place, CancellationToken.None);
            Assert.Null(refusal);
            found.AddRange(page!.Items.Select(item => item.Report));
            if (!PageKey.TryParse(page.Next, out var next) || page.Next is null)
            {
                return found;
            }
            place = next;
        }
    }
}

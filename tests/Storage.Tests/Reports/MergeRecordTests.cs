using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>Merging in the record: many streams in one act, races that exactly one wins, lists that can be drawn again.</summary>
public sealed class MergeRecordTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    private const string Joined = """{"at":"2025-03-03T01:00:00+00:00","by":null,"data":{}}""";

    private readonly MergeDistrict district = new(house);

    [Fact]
    public async Task ThirtySourcesFromTwelveBodies_BecomeOne_AndItsResultReachesEveryone()
    {
        var sources = new List<ReportId>();
        for (var number = 0; number < 30; number++)
        {
            sources.Add(await district.SentUp(MergeDistrict.Counties[number % 12], number));
        }
        var merged = await district.Merged([.. sources]);
        Assert.Equal(30L, await Count($"lists.copies WHERE stage = 'Merged' AND report = ANY ('{{{Ids(sources)}}}')"));

        await district.Signed(merged, MergeDistrict.City, AdoptionKind.Merged);

        // Every author follows the whole now, and finds from his own report what became of it.
        Assert.Equal(30L, await Count($"lists.followed WHERE report = '{merged}'"));
        Assert.Equal(30L, await Count($"lists.merges WHERE merged = '{merged}' AND result = 'Adopted'"));
        var told = $"record.notices WHERE subject = '{merged}' AND kind = 'report.signed' AND feed";
        Assert.Equal(30L, await Count(told + " LIKE 'person:%'"));
        foreach (var county in MergeDistrict.Counties)
        {
            Assert.Equal(1L, await Count(told + $" = '{Feeds.Desk(county)}'"));
            Assert.Equal(
                1,
                await house.Ask<int>($"SELECT many FROM lists.figures WHERE body = '{county}' AND what = 'adopted'")
            );
        }
        await ListsFollowFromTheEvents();
    }

    [Fact]
    public async Task UndoingAndSigningAtOnce_ExactlyOneWins()
    {
        for (var round = 0; round < 6; round++)
        {
            var county = MergeDistrict.Counties[round];
            var sources = new[] { await district.SentUp(county, 100), await district.SentUp(county, 101) };
            var merged = await district.Merged(sources);
            await district.Ready(merged, MergeDistrict.City);

            var sign = new SignReport(MergeDistrict.City, AdoptionKind.Merged, Papers.Issue);
            var outcomes = await Task.WhenAll(
                district.Ask(Staff.Signer(MergeDistrict.City), merged, sign, Gateway()),
                district.Ask(Staff.Editor(MergeDistrict.City), merged, new UndoMerge("想分开办。"), Gateway())
            );

            var (signed, undone) = (outcomes[0].Receipt is not null, outcomes[1].Receipt is not null);
            Assert.True(signed ^ undone, $"{outcomes[0].Refusal?.Code} {outcomes[1].Refusal?.Code}");
            Assert.Equal(undone ? Refusals.WrongStage(CopyStage.Dissolved) : null, outcomes[0].Refusal);
            Assert.Equal(signed ? Refusals.MergeSigned : null, outcomes[1].Refusal);
            Assert.Equal(
                2L,
                await Count(
                    $"lists.copies WHERE report = ANY ('{{{Ids(sources)}}}') AND body = '{MergeDistrict.City}' AND stage = '{(undone ? "Editing" : "Merged")}'"
                )
            );
        }
    }

    [Fact]
    public async Task MergingTheSameReportTwiceAtOnce_ExactlyOneWins_AndTheOtherLeavesNothing()
    {
        var county = MergeDistrict.Counties[0];
        var shared = await district.SentUp(county, 200);
        var (left, right) = (await district.SentUp(county, 201), await district.SentUp(county, 202));
        var (one, two) = (new ReportId(Guid.CreateVersion7()), new ReportId(Guid.CreateVersion7()));

        var outcomes = await Task.WhenAll(
            district.Ask(Staff.Editor(MergeDistrict.City), one, MergeDistrict.Merge(shared, left), Gateway()),
            district.Ask(Staff.Editor(MergeDistrict.City), two, MergeDistrict.Merge(right, shared), Gateway())
        );

        var refused = Assert.Single(outcomes, outcome => outcome.Refusal is not null).Refusal!;
        Assert.Equal("merge.source-merged", refused.Code);
        Assert.Equal(1L, await Count($"record.streams WHERE id IN ('{one}', '{two}')"));
        Assert.Equal(1L, await Count($"lists.copies WHERE report IN ('{left}', '{right}') AND stage = 'Merged'"));
    }

    [Fact]
    public async Task ASourcesKeeperElsewhere_ThatRemembersItUnmerged_LearnsOfTheLock()
    {
        var county = MergeDistrict.Counties[1];
        var (first, second) = (await district.SentUp(county, 300), await district.SentUp(county, 301));
        var (editor, elsewhere) = (Staff.Editor(MergeDistrict.City), Gateway());
        var edit = new ReviseText(MergeDistrict.City, Papers.Second, 1);
        Assert.Equal(
            Refusals.TextStale,
            (await district.Ask(editor, first, edit with { BaseVersion = 9 }, elsewhere)).Refusal
        );
        var merged = await district.Merged(first, second);

        var number = await house.Ask<string>($"SELECT number FROM lists.copies WHERE report = '{merged}'");
        Assert.Equal(Refusals.SourceLocked(number), (await district.Ask(editor, first, edit, elsewhere)).Refusal);
        await district.Do(editor, merged, new UndoMerge("想分开办。"));
        Assert.NotNull((await district.Ask(editor, first, edit, elsewhere)).Receipt);
        Assert.Equal(0L, await Count($"lists.merges WHERE merged = '{merged}'"));
    }

    [Fact]
    public async Task TheIdOfAnotherNoun_IsNoReport()
    {
        var other = Guid.CreateVersion7();
        await house.Execute(
            $"""
            INSERT INTO record.streams (id, kind, version, hash) VALUES ('{other}', 'person', 1, decode('aa', 'hex'));
            INSERT INTO record.events (stream, version, name, event_version, algorithm, bytes, hash)
            SELECT '{other}', 1, 'body.joined', 1, 1, convert_to('{Joined}', 'UTF8'), decode('aa', 'hex');
            """
        );
        try
        {
            var (editor, source) = (
                Staff.Editor(MergeDistrict.City),
                await district.SentUp(MergeDistrict.Counties[2], 400)
            );

            var asSource = await district.Ask(
                editor,
                new(Guid.CreateVersion7()),
                MergeDistrict.Merge(source, new(other))
            );
            var asReport = await district.Ask(editor, new(other), new TakeReport(MergeDistrict.City));

            Assert.Equal(Refusals.NotFound.At("sources"), asSource.Refusal);
            Assert.Equal(Refusals.NotFound, asReport.Refusal);
        }
        finally
        {
            await house.Execute(
                $"DELETE FROM record.events WHERE stream = '{other}'; DELETE FROM record.streams WHERE id = '{other}'"
            );
        }
    }

    private LocalEngine Gateway() => new(house.Services);

    private static string Ids(IEnumerable<ReportId> reports) => string.Join(',', reports);

    private Task<long> Count(string rows) => house.Ask<long>("SELECT count(*) FROM " + rows);

    private async Task ListsFollowFromTheEvents()
    {
        var before = await Contents();

        await house.Services.GetRequiredService<Rebuild>().Run(new Random(581));

        Assert.Equal(before, await Contents());
        Assert.Null((await house.Services.GetRequiredService<Verification>().Run()).First);
    }

    private async Task<List<string>> Contents()
    {
        var contents = new List<string>();
        foreach (var table in new[] { "merges", "copies", "followed", "figures", "readers", "legs" })
        {
            contents.Add(
                await house.Ask<string>(
                    $"""SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C"), '') FROM lists.{table} t"""
                )
            );
        }
        return contents;
    }
}

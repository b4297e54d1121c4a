using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Tests.Reports;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>Twins stay bounded, and stay within twelve months and the reader's keys.</summary>
public sealed class TwinFinderTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    private static readonly Caller Reader = Staff.Editor(Family.Duji);
    private static readonly string Desk = Visibility.Desk(Family.Duji);
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task Twins_FiveThousandOfThem_AreFiftyAndMore()
    {
        var text = Text("甲");
        await Plant(text, 5_500, Desk, Now.AddDays(-3));

        var view = await Twins(text);

        Assert.Equal(50, view.Items.Count);
        Assert.True(view.More);
        Assert.All(view.Items, twin => Assert.Equal(100, twin.Share));
    }

    [Fact]
    public async Task Twins_OlderThanTwelveMonths_AreNotProposed()
    {
        var text = Text("乙");
        await Plant(text, 1, Desk, Now.AddMonths(-12).AddDays(-2));
        Assert.Empty((await Twins(text)).Items);

        await Plant(text, 1, Desk, Now.AddMonths(-12).AddDays(2));
        Assert.Single((await Twins(text)).Items);
    }

    [Fact]
    public async Task Twins_OfAnotherDesk_AreNotProposed()
    {
        var text = Text("丙");
        await Plant(text, 1, Visibility.Desk(Family.Kunshan), Now);
        await Plant(text, 1, Visibility.Chair(Family.Duji), Now);

        Assert.Equal(new TwinsView([], false, false).Items, (await Twins(text)).Items);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(25, false)]
    public async Task Twins_FromSeventyPercentOn_AreProposed(int changed, bool proposed)
    {
        var text = Text("丁" + changed);
        await Plant(text, 1, Desk, Now);

        // Every so many characters one is another: the share follows from what is then still common.
        var other = text with
        {
            Situation = Changed(text.Situation, changed),
            Analysis = Changed(text.Analysis, changed),
        };
        var share = Bigrams.Share(Likeness.BigramsOf(text).AsSpan(), Likeness.BigramsOf(other).AsSpan());
        Assert.Equal(proposed, share >= Likeness.Threshold);

        var items = (await Twins(other)).Items;

        Assert.Equal(proposed ? [Likeness.Percent(share)] : [], items.Select(twin => twin.Share));
    }

    private Task<TwinsView> Twins(ReportText text) =>
        house
            .Services.GetRequiredService<TwinFinder>()
            .Of(
                new(Family.Duji, text.Title, text.Situation, text.Analysis, text.Advice),
                Reader,
                CancellationToken.None
            );

    // The rows that the indexer writes, without the acts.
    private async Task Plant(ReportText text, int many, string reader, DateTimeOffset at)
    {
        var paper = ReportPaper.Of(text);
        await house.Execute(
            $"""
            INSERT INTO record.texts (hash, title, bytes)
            VALUES ('\x{paper.Hash}', '题', '\x{Convert.ToHexString(paper.Bytes.Span)}') ON CONFLICT DO NOTHING
            """
        );
        var sketch = Likeness.Sketch(Likeness.BigramsOf(text).AsSpan());
        var hash = Convert.FromHexString(paper.Hash);
        int[] bands = [.. Likeness.BandsOf(sketch.AsSpan()), SearchMarks.Reader(reader)];
        var reports = Enumerable.Range(0, many).Select(_ => Guid.NewGuid()).ToList();
        await using var connection = await house.Database.Service.OpenConnectionAsync();
        await SearchCopying.Twins(
            connection,
            reports.Select(report => new TwinEntry(report, hash, [reader], bands, SketchBytes.Of(sketch.AsSpan()), at)),
            CancellationToken.None
        );
        await SearchCopying.Copies(
            connection,
            reports.Select(report => new CopyEntry(
                report,
                reader,
                Family.Duji.Value,
                Own: true,
                nameof(CopyStage.Submitted),
                null,
                null,
                hash,
                Family.Duji.Value,
                Guid.NewGuid(),
                nameof(ReportCategory.Society),
                nameof(Urgency.Ordinary),
                at
            )),
            CancellationToken.None
        );
    }

    // Four hundred different characters, others for each name.
    private static ReportText Text(string name)
    {
        var random = new Random(name.Sum(sign => sign * 31));
        var signs = new string([.. Enumerable.Range(0, 400).Select(_ => (char)random.Next('一', '龥'))]);
        return new("题" + name, signs[..150], signs[150..300], signs[300..]);
    }

    private static string Changed(string text, int per100) =>
        new([.. text.Select((sign, place) => place % 100 < per100 && place % 2 == 0 ? '变' : sign)]);
}

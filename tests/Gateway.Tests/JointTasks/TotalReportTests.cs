using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;
using static ZhengXie.Linked.Gateway.Tests.JointTasks.ReceivedParts;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>总报告 through the doors: built from two parts, every paragraph with its origin; nobody else's business until it is shared.</summary>
public sealed partial class TotalReportTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string City = "420600.编辑";

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task ATotal_IsBuiltFromParts_AndEveryParagraphKeepsWhereItCameFrom()
    {
        var task = await people.TaskWithTwoParts();
        await people.Open("420600.审核");
        await Take(task, 0, At(Gucheng, PartSection.Situation, 1), At(Gucheng, PartSection.Problems, 1));
        await people.Hears("420600.审核", "joint-task.paragraphs-taken", task);
        await people.Act(
            City,
            $"/api/joint-tasks/{task}/total/takings",
            new TakeParagraphs(1, [At(Zaoyang, PartSection.Problems, 1)], After: 1, Question: 2)
        );

        var total = await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total");
        Assert.Equal([1, 3, 2], total.Paragraphs!.Select(paragraph => paragraph.Id));
        Assert.Equal(Long, total.Paragraphs![2].Text);
        Assert.Equal("谷城县", Assert.Single(total.Paragraphs[0].Origins).Body!.Name[..3]);
        Assert.Equal(TaskStage.Summing, (await people.Task(City, task)).Stage);

        // Edited, moved, and out again: the origin stays as long as the paragraph does, and is free afterwards.
        var pieces = Pieces(total);
        await people.Act(
            City,
            $"/api/joint-tasks/{task}/total/versions",
            new ReviseTotal(
                2,
                [
                    pieces[2] with
                    {
                        Text = "企业普遍反映本地配套跟不上。",
                    },
                    pieces[0],
                    pieces[1],
                    new(null, "结语", "以上情况供参考。"),
                ],
                "压缩篇幅"
            )
        );
        var revised = await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total");
        var based = Assert.Single(revised.Paragraphs![0].Origins);
        Assert.Equal((Gucheng, ParagraphRelation.BasedOn, Long), (based.Body!.Code, based.Relation, based.Words));
        Assert.Equal(ParagraphRelation.Verbatim, Assert.Single(revised.Paragraphs[1].Origins).Relation);
        Assert.Empty(revised.Paragraphs[3].Origins);
        Assert.Equal([2], TakenInto(await Sources(task), Gucheng, PartSection.Problems, 1));

        await people.Act(City, $"/api/joint-tasks/{task}/total/takings-out", new TakeOutParagraph(3, 2));
        Assert.Empty(TakenInto(await Sources(task), Gucheng, PartSection.Problems, 1));
        Assert.Equal([1], TakenInto(await Sources(task), Gucheng, PartSection.Situation, 1));

        var changes = await people.Read<TotalDifferences>(
            City,
            $"/api/joint-tasks/{task}/total/differences?from=2&to=4"
        );
        Assert.Equal(
            [ParagraphChangeKind.Added, ParagraphChangeKind.Removed],
            changes.Changes.Select(change => change.Kind)
        );
        Assert.Equal(
            [TotalStep.Taken, TotalStep.Taken, TotalStep.Revised, TotalStep.TakenOut],
            (await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total")).Versions.Select(version =>
                version.Step
            )
        );
    }

    [Fact]
    public async Task CoverageAndFigures_SayWhoHasNothingYet_AndNeverTakeItForZero()
    {
        var task = await people.TaskWithTwoParts();
        await people.Act(
            City,
            $"/api/joint-tasks/{task}/total/takings",
            new TakeParagraphs(0, [At(Gucheng, PartSection.Advice, 1)], Question: 3)
        );

        var coverage = await people.Read<TotalCoverageView>(City, $"/api/joint-tasks/{task}/total/coverage");
        Assert.Equal([0, 0, 1], coverage.Questions.Select(question => question.Paragraphs));
        Assert.Equal("有什么建议？", coverage.Questions[2].Text);
        Assert.Equal([Gucheng], coverage.Questions[2].Quoted.Select(body => body.Code));
        Assert.Equal(
            [(Gucheng, 1, 1), (Zaoyang, 1, 0), (Yicheng, 0, 0)],
            coverage.Bodies.Select(body => (body.Body.Code, body.ReceivedVersion ?? 0, body.Paragraphs))
        );
        Assert.Equal(
            (PartSection.Advice, 1, 1),
            coverage.Bodies[0].Sections.Select(section => (section.Section, section.Taken, section.Paragraphs)).Last()
        );

        var table = await people.Read<CombinedTableView>(City, $"/api/joint-tasks/{task}/figures");
        Assert.Equal(200m, table.Rows[0].Value);
        // (126 × 38.5 + 74 × 52) ÷ 200 = 43.495
        Assert.Equal(43.5m, table.Rows[1].Value);
        Assert.All(table.Rows, row => Assert.Equal([Yicheng], row.Missing!.Select(body => body.Code)));
        Assert.Equal([Gucheng, Zaoyang], table.Rows[0].Figures!.Select(figure => figure.Body.Code));
    }

    [Fact]
    public async Task TwoEditorsAtOnce_OneIsFirst_AndTheOtherSeesAllThree()
    {
        var task = await people.TaskWithTwoParts();
        await Take(task, 0, At(Gucheng, PartSection.Situation, 1));
        await people.Act(
            City,
            $"/api/joint-tasks/{task}/total/versions",
            new ReviseTotal(1, [new(1, null, "全县规模以上工业企业一百二十六家。")])
        );

        using var late = await (await people.At(City)).Post(
            $"/api/joint-tasks/{task}/total/versions",
            new ReviseTotal(1, [new(1, "一、情况", "以汽车零部件为主。")]),
            Guid.CreateVersion7(),
            people.Patience
        );

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = JsonDocument.Parse(await late.Content.ReadAsStringAsync(people.Patience)).RootElement;
        Assert.Equal("total.stale", problem.GetProperty("code").GetString());
        Assert.Equal(1, problem.GetProperty("base").GetProperty("version").GetInt32());
        Assert.Equal("以汽车零部件为主。", problem.GetProperty("mine")[0].GetProperty("text").GetString());
        Assert.Equal(2, problem.GetProperty("theirs").GetProperty("version").GetInt32());
        Assert.Equal(1, problem.GetProperty("clashes")[0].GetInt32());

        var editor = await people.At(City);
        var takings = await Task.WhenAll(
            Enumerable
                .Range(1, 2)
                .Select(paragraph =>
                    editor.Post(
                        $"/api/joint-tasks/{task}/total/takings",
                        new TakeParagraphs(2, [At(Gucheng, PartSection.Problems, paragraph)]),
                        Guid.CreateVersion7(),
                        people.Patience
                    )
                )
        );
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], takings.Select(answer => answer.StatusCode).Order());
        var after = await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total");
        Assert.Equal((3, 2), (after.Version, after.Paragraphs!.Count));
    }

    [Fact]
    public async Task BadInput_IsRefusedByName_AndNothingIsHalfDone()
    {
        var task = await people.TaskWithTwoParts();
        var takings = $"/api/joint-tasks/{task}/total/takings";
        await Take(task, 0, At(Gucheng, PartSection.Problems, 1));

        var (status, code, sentence) = await people.Refused(
            City,
            takings,
            new TakeParagraphs(1, [At(Zaoyang, PartSection.Problems, 1), At(Gucheng, PartSection.Problems, 1)])
        );
        Assert.Equal((HttpStatusCode.Conflict, "total.taken-already"), (status, code));
        Assert.Contains("“问题”第1段", sentence, StringComparison.Ordinal);
        Assert.Equal(
            "total.part-not-received",
            (await people.Refused(City, takings, new TakeParagraphs(1, [At(Yicheng, PartSection.Advice, 1)]))).Code
        );
        Assert.Equal(
            "unknown-member",
            (
                await people.Refused(
                    City,
                    $"/api/joint-tasks/{task}/total/versions",
                    new
                    {
                        baseVersion = 1,
                        paragraphs = new[]
                        {
                            new
                            {
                                id = 1,
                                text = "一段。",
                                origins = Array.Empty<int>(),
                            },
                        },
                    }
                )
            ).Code
        );
        Assert.Equal(
            "not-allowed",
            (
                await people.Refused(
                    "420625.编辑",
                    takings,
                    new TakeParagraphs(1, [At(Gucheng, PartSection.Advice, 1)])
                )
            ).Code
        );
        Assert.Equal(
            "not-found",
            (
                await people.Refused(
                    "420602.编辑",
                    takings,
                    new TakeParagraphs(1, [At(Gucheng, PartSection.Advice, 1)])
                )
            ).Code
        );
        Assert.Equal(1, (await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total")).Version);
    }

    private static PartPlace At(BodyCode body, PartSection section, int paragraph) => new(body, 1, section, paragraph);

    private static List<TotalPiece> Pieces(TotalView total) =>
        [
            .. total.Paragraphs!.Select(paragraph => new TotalPiece(
                paragraph.Id,
                paragraph.Heading,
                paragraph.Text,
                paragraph.Question
            )),
        ];

    private static IReadOnlyList<int> TakenInto(
        List<TotalSource> sources,
        BodyCode body,
        PartSection section,
        int paragraph
    ) =>
        sources
            .Single(source => source.Body.Code == body)
            .Sections.Single(found => found.Section == section)
            .Paragraphs.Single(found => found.Paragraph == paragraph)
            .TakenInto;

    private Task<List<TotalSource>> Sources(string task) =>
        people.Read<List<TotalSource>>(City, $"/api/joint-tasks/{task}/total/sources");

    private Task<Receipt> Take(string task, int from, params PartPlace[] places) =>
        people.Act(City, $"/api/joint-tasks/{task}/total/takings", new TakeParagraphs(from, places));
}

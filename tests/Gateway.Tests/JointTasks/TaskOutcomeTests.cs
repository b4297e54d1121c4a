using System.Net;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Stories;
using static ZhengXie.Linked.Gateway.Tests.JointTasks.ReceivedParts;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>
/// 成果 through the doors: a 专报 signed with its numbers, directed, answered suggestion by suggestion, tracked, looked at again;
/// who contributed hears of it by himself, who sent nothing hears nothing, the handling unit sees its own alone.
/// </summary>
public sealed class TaskOutcomeTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string City = "420600.编辑";
    private const string Bureau = "420600.承办:经信局";
    private const string Other = "420600.承办:住建局";

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task WhatComesOut_IsSigned_Directed_Answered_AndLookedAtAgain()
    {
        var task = await people.TaskWithTwoParts();
        var path = $"/api/joint-tasks/{task}";
        await people.Act(
            City,
            path + "/total/takings",
            new TakeParagraphs(0, [new(Gucheng, 1, PartSection.Situation, 1), new(Gucheng, 1, PartSection.Advice, 1)])
        );
        await people.Open("420683.编辑", Bureau);
        await people.Act(City, "/api/bodies/420600/output-words", new OutputWordStart(true, "襄政协专报", 2025, 3));
        await people.Act(City, path + "/outputs", Drafting);
        await people.Act(City, path + "/outputs/1/submissions", new OutputStep(1));
        await people.Act("420600.审核", path + "/outputs/1/approvals", new OutputStep(1));
        await people.Act("420600.签发", path + "/outputs/1/signatures", new OutputStep(1));

        // 枣阳 is not quoted, and hears all the same.
        await people.Hears("420683.编辑", "joint-task.output-signed", task);
        var output = await people.Read<OutputView>(City, path + "/outputs/1");
        Assert.Equal("襄政协办〔2025〕1号", output.Number);
        Assert.Equal(new BulletinIssue("襄政协专报", 2025, 3), output.Issue);
        Assert.Equal([Gucheng], output.Contributions.Select(credited => credited.Body.Code));
        var print = await people.Read<OutputPrint>(City, path + "/outputs/1/print");
        Assert.Equal((false, "襄政协专报", 2), (print.Proof, print.Head, print.Suggestions.Count));

        var unit = await Unit();
        await people.Act(City, path + "/outputs/1/directives", Directing(unit));
        await people.Hears("420683.编辑", "joint-task.directive", task);
        await people.Hears(Bureau, "joint-task.directive-assigned", task);
        var assigned = await people.Read<AssignmentView>(Bureau, path + "/assignments/1");
        Assert.Equal("420600-PS-2025-001", assigned.Directive.Number);
        Assert.Contains("reply-to-suggestions", assigned.Acts);
        Assert.Empty(assigned.Suggestions[0].Paragraphs);

        await IsNobodyElses(task);
        await people.Act(Bureau, path + "/assignments/1/receipts");
        var silent = await people.Refused(
            Bureau,
            path + "/assignments/1/replies",
            new SuggestionReplies([new(2, SuggestionOutcome.NotAdopted)])
        );
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, Refusals.ReplyReasonMissing.Code),
            (silent.Status, silent.Code)
        );
        await people.Act(Bureau, path + "/assignments/1/replies", Replies);
        var outcome = await people.Read<OutcomeView>("420625.编辑", path + "/outcome");
        Assert.Equal(
            (1, 0, 1, 0),
            (outcome.Tally.Adopted, outcome.Tally.PartlyAdopted, outcome.Tally.NotAdopted, outcome.Tally.Unanswered)
        );
        Assert.Equal(2, Assert.Single(outcome.Quoted).Paragraphs);
        Assert.Empty(outcome.Assignments);

        var converted = Assert.Single(
            (await people.Read<Page<ConversionItem>>(City, "/api/desks/420600/conversions")).Items,
            item => item.Task.ToString() == task
        );
        Assert.Equal([1], converted.Paragraphs);
        Assert.Equal(1200.5m, converted.Amount);

        await people.Pass(TimeSpan.FromDays(100));
        var due = await people.Read<Page<AssignmentItem>>(City, "/api/desks/420600/task-assignments?lookBackDue=true");
        Assert.Contains(due.Items, item => item.Task.ToString() == task && item.LookBackDue);
        await people.Act(
            Bureau,
            path + "/assignments/1/conversions/1/steps",
            new ConversionProgress(ConversionState.Done, "全部拨付")
        );
        await people.Act(City, path + "/assignments/1/look-backs", new LookBackFindings(true, "已落实。"));
        var looked = await people.Read<AssignmentView>(City, path + "/assignments/1");
        Assert.Equal(AssignmentState.Done, looked.State);
        Assert.Equal("已落实。", Assert.Single(looked.Looks).Findings);
    }

    // Who sent nothing, another unit, and the unit beyond its own.
    private async Task IsNobodyElses(string task)
    {
        var path = $"/api/joint-tasks/{task}";
        await Missing("420684.编辑", path + "/outcome");
        await Missing("420625.编辑", path + "/outputs/1");
        await Missing("420625.编辑", path + "/assignments/1");
        await Missing(Other, path + "/assignments/1");
        await Missing(Bureau, path);
        await Missing(Bureau, path + "/outcome");
        await Missing(Bureau, path + "/outputs/1/print");
        Assert.False((await people.Task("420684.编辑", task)).SeesOutcome);
        Assert.True((await people.Task("420683.编辑", task)).SeesOutcome);
        Assert.Equal(Words.Title, (await people.Read<OutputPrint>(Bureau, path + "/assignments/1/print")).Title);
        Assert.Empty((await people.Read<Page<AssignmentItem>>(Other, "/api/desks/420600/task-assignments")).Items);
        var guessed = await people.Refused(Other, path + "/assignments/1/receipts");
        Assert.Equal((HttpStatusCode.NotFound, Refusals.NotFound.Code), (guessed.Status, guessed.Code));
    }

    private static OutputText Words { get; } =
        new(
            "关于优化和稳定主导产业链供应链的建议",
            "中共襄阳市委、襄阳市人民政府",
            [new("设立产业链配套专项资金。", [1]), new("建立共同采购目录。", [2])]
        )
        {
            Paragraphs = [new("基本情况", "全市主导产业链总体稳定，配套不足。")],
        };

    private static DraftOutput Drafting { get; } = new(OutputKind.SpecialReport, Words, "襄政协办", 1, "襄政协专报");

    private static SuggestionReplies Replies { get; } =
        new([
            new(
                1,
                SuggestionOutcome.Adopted,
                null,
                [new(ConversionKind.Funds, "专项资金", "襄财预〔2025〕31号", 1200.5m)]
            ),
            new(2, SuggestionOutcome.NotAdopted, "已有同类政策。"),
        ]);

    private TaskDirectiveRequest Directing(UnitId unit) =>
        new(
            DirectiveLevel.Department,
            "市厅级主要领导",
            "请经信局逐条研究。",
            ChinaTime.DayOf(house.Clock.GetUtcNow()),
            [new(unit)]
        );

    private async Task<UnitId> Unit() =>
        (await people.Read<UnitView[]>(City, "/api/bodies/420600/units")).First(unit => unit.Name == "经信局").Unit;

    private async Task Missing(string who, string path)
    {
        using var answer = await (await people.At(who)).Try(path, people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

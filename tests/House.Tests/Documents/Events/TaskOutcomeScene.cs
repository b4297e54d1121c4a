using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>What comes out of a task to which one county contributed: a paper, a directive on it, and what the unit makes of that.</summary>
internal static class TaskOutcomeScene
{
    private static readonly Caller Editor = Of(Role.Editor, City);
    private static readonly Caller Handler = Of(Role.HandlingUnit, City, Bureau);
    private static readonly DateOnly Today = ChinaTime.DayOf(Now);

    private static readonly OutputText Text = new(
        "题目",
        "市委、市政府",
        [new("设立专项资金。", [1]), new("共同采购。", [])]
    )
    {
        Paragraphs = [new(null, "正文。")],
    };

    public static IEnumerable<Telling> Play()
    {
        var scene = TotalScene.Received();
        scene.Do(By(Editor, TotalScene.Taking), TotalScene.Knowing(scene.State, TotalPaper.Empty));
        scene.Tellings.Clear();
        var facts = TotalScene.Knowing(scene.State, TotalScene.Paper);
        Do(Editor, new DraftOutput(OutputKind.Proposal, Text, "苏政协办", 1));
        Do(Editor, new WithdrawOutput(1, "并入专报。"));
        Do(Editor, new DraftOutput(OutputKind.SpecialReport, Text, "苏政协办", 1, "苏政协专报"));
        Do(Editor, new ReviseOutput(2, 1, Text with { Title = "改题" }, "苏政协办", 1, "苏政协专报"));
        Do(Editor, new SubmitOutput(2, 2));
        Do(Of(Role.Reviewer, City), new ReturnOutput(2, "请核对。"));
        Do(Editor, new SubmitOutput(2, 2));
        Do(Of(Role.Reviewer, City), new ApproveOutput(2, 2));
        Do(Of(Role.Signer, City), new SignOutput(2, 2));
        Do(Editor, new RecordTaskDirective(2, DirectiveLevel.Department, "市领导", "请研究。", Today, [new(Bureau)]));
        Do(Editor, new RecordTaskDirective(2, DirectiveLevel.County, "分管领导", "请阅。", Today, []));
        Do(Editor, new AssignTaskDirective(2, new(Bureau, [1])));
        Do(Handler, new SignForAssignment(1));
        Do(Handler, new AskMoreTime(1, Today.AddDays(40), "需要核算。"));
        Do(Editor, new DecideMoreTime(1, true));
        Do(Editor, new UrgeHandler(1, "请抓紧。", UrgingChannel.Platform));
        Do(
            Handler,
            new ReplyToSuggestions(
                1,
                [new(1, SuggestionOutcome.Adopted), new(2, SuggestionOutcome.NotAdopted, "已有。")]
            )
        );
        Do(Handler, new CorrectReply(1, 2, SuggestionOutcome.PartlyAdopted, "部分可行。", "误选。"));
        Do(Handler, new RecordConversion(1, 1, new(ConversionKind.Funds, "专项资金")));
        Do(Handler, new ReportConversion(1, 1, ConversionState.Done, "已拨付。"));
        facts = facts with { Now = Now.AddDays(120) };
        Do(Editor, new LookBack(1, true, "已落实。"));
        return scene.Tellings;

        void Do(Caller by, OutcomeCommand command) => scene.Do(By(by, command), facts);
    }
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Play;

/// <content>专报、批示与转化: what comes of the total report, and how it returns to all eight.</content>
public sealed partial class StoryS02
{
    private const string Handler = City + ".承办:经信局";

    /// <summary>How many suggestions the special report makes.</summary>
    public const int Suggestions = 8;

    /// <summary>专报、总报告: reviewed, signed, numbered; all eight hear of each.</summary>
    public async Task Issue(CancellationToken cancellation)
    {
        var total = await cast.Read<TotalView>(Editor(City), Path + "/total", cancellation);
        var basis = total.Paragraphs!.Where(one => one.Origins.Count > 0).Select(one => one.Id).ToList();
        var suggestions = Enumerable
            .Range(1, Suggestions)
            .Select(nth => new Suggestion(
                $"建议{nth}：编制配套目录，分行业组织供需对接。",
                [basis[(nth - 1) % basis.Count]]
            ));
        var text = new OutputText(JointResearchTexts.Subject, "中共襄阳市委、襄阳市人民政府", [.. suggestions]);
        var report = text with
        {
            Paragraphs = [new("一、主要情况", "八个县（市、区）政协联合调研，现将情况和建议报告如下。")],
        };
        await Sign(
            new DraftOutput(OutputKind.SpecialReport, report, "襄政协办", total.Current, "襄政协专报"),
            cancellation
        );
        await Sign(new DraftOutput(OutputKind.TotalReport, text, "襄政协办", total.Current), cancellation);
    }

    /// <summary>批示: all eight hear of it, whether quoted or not; a unit is to handle it.</summary>
    public async Task Direct(CancellationToken cancellation)
    {
        var units = await cast.Read<List<UnitView>>(Editor(City), $"/api/bodies/{City}/units", cancellation);
        var unit = units.First(one => one.Name == "经信局").Unit;
        await cast.Act(
            Editor(City),
            Path + "/outputs/1/directives",
            new TaskDirectiveRequest(
                DirectiveLevel.Department,
                "市政府主要负责同志",
                "请市经信局逐条研究，拿出办法。",
                today(),
                [new(unit)]
            ),
            "登记批示，交市经信局办理",
            "joint-task.directive",
            null,
            StoryS01.Taking.Select(Editor),
            cancellation
        );
    }

    /// <summary>逐条答复: 采纳 5, 部分 2, 未采纳 1; all eight hear of it.</summary>
    public async Task Reply(CancellationToken cancellation)
    {
        var assignment = Path + "/assignments/1";
        await cast.Act(
            Handler,
            assignment + "/receipts",
            null,
            "签收",
            "joint-task.assignment-signed-for",
            null,
            [Editor(City)],
            cancellation
        );
        var replies = Enumerable
            .Range(1, Suggestions)
            .Select(nth => new SuggestionReply(nth, OutcomeOf(nth), nth <= 5 ? null : "本年度预算已定，分步实施。"));
        await cast.Act(
            Handler,
            assignment + "/replies",
            new SuggestionReplies([.. replies]),
            "逐条答复：采纳5条，部分采纳2条，未采纳1条",
            "joint-task.suggestions-answered",
            null,
            [Editor(City), .. StoryS01.Taking.Select(Editor)],
            cancellation
        );
    }

    private static SuggestionOutcome OutcomeOf(int suggestion) =>
        suggestion <= 5 ? SuggestionOutcome.Adopted
        : suggestion <= 7 ? SuggestionOutcome.PartlyAdopted
        : SuggestionOutcome.NotAdopted;

    private async Task Sign(DraftOutput draft, CancellationToken cancellation)
    {
        var drafted = await cast.Act(
            Editor(City),
            Path + "/outputs",
            draft,
            "起草" + (draft.Kind == OutputKind.SpecialReport ? "专报" : "总报告"),
            "joint-task.output-drafted",
            null,
            [Editor(City)],
            cancellation
        );
        var output = $"{Path}/outputs/{drafted.Item}";
        await cast.Act(
            Editor(City),
            output + "/submissions",
            new OutputStep(1),
            "送审",
            "joint-task.output-submitted",
            null,
            [Editor(City)],
            cancellation
        );
        await cast.Act(
            City + ".审核",
            output + "/approvals",
            new OutputStep(1),
            "审核通过",
            "joint-task.output-approved",
            null,
            [Editor(City)],
            cancellation
        );
        await cast.Act(
            City + ".签发",
            output + "/signatures",
            new OutputStep(1),
            "签发",
            "joint-task.output-signed",
            null,
            StoryS01.Taking.Select(Editor),
            cancellation
        );
    }
}

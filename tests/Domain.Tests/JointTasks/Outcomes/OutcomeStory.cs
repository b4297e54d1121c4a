using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Tests.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>
/// The story of what comes out: 谷城 and 枣阳 sent parts, 保康 sent none; the total report of 襄阳 quotes 谷城 alone, in its
/// paragraphs 1 and 2; 市经信局 and 市财政局 handle what is directed. It begins on Monday 2025-04-21.
/// </summary>
internal sealed record OutcomeStory(JointTaskStory Story)
{
    public static readonly UnitId Industry = new(new Guid(71, 0, 0, new byte[8]));
    public static readonly UnitId Finance = new(new Guid(72, 0, 0, new byte[8]));
    public static readonly Caller IndustryBureau = Of(Role.HandlingUnit, Xiangyang, Industry);
    public static readonly Caller FinanceBureau = Of(Role.HandlingUnit, Xiangyang, Finance);

    public static OutputText Words { get; } =
        new(
            "关于优化和稳定主导产业链供应链的建议",
            "中共襄阳市委、襄阳市人民政府",
            [
                new("设立产业链配套专项资金。", [1]),
                new("建立断供企业帮扶清单。", [1, 2]),
                new("支持职业院校订单培养。", []),
            ]
        )
        {
            Paragraphs = [new("基本情况", "全市主导产业链总体稳定，配套不足。")],
            Copies = "市政府办公室",
        };

    public static DraftOutput Special { get; } = new(OutputKind.SpecialReport, Words, "襄政协办", 1, "襄政协专报");

    public static RecordTaskDirective Directing { get; } =
        new(1, DirectiveLevel.Department, "市厅级主要领导", "请市经信局逐条研究。", new(2025, 4, 21), [new(Industry)]);

    private static readonly TotalStory Total = TotalStory.Received.Given(
        new TakeParagraphs(0, [TotalStory.Supply, TotalStory.Long])
    );

    /// <summary>The total report has its first version.</summary>
    public static OutcomeStory Summed { get; } =
        new(
            Total.Story with
            {
                Facts = Total.Story.Facts with
                {
                    Bodies = WithBureaus(JointTaskStory.Bodies),
                    Total = new() { Hash = Total.Task.Total.Current!.Text, Paper = Total.Paper },
                },
            }
        );

    /// <summary>专报 drafted by 襄阳.编辑.</summary>
    public static OutcomeStory Drafted { get; } = Summed.Given(Editor(Xiangyang), Special);

    /// <summary>专报 signed.</summary>
    public static OutcomeStory Signed { get; } =
        Drafted
            .Given(Editor(Xiangyang), new SubmitOutput(1, 1))
            .Given(Reviewer(Xiangyang), new ApproveOutput(1, 1))
            .Given(Signer(Xiangyang), new SignOutput(1, 1));

    /// <summary>Directed to 市经信局, all three suggestions.</summary>
    public static OutcomeStory Directed { get; } = Signed.Given(Editor(Xiangyang), Directing);

    /// <summary>All three suggestions answered on 2025-05-07, the second with a project.</summary>
    public static OutcomeStory Answered { get; } =
        Directed
            .At(new(2025, 5, 7))
            .Given(
                IndustryBureau,
                new ReplyToSuggestions(
                    1,
                    [
                        new(1, SuggestionOutcome.Adopted),
                        new(
                            2,
                            SuggestionOutcome.PartlyAdopted,
                            "清单先在两个县试行。",
                            [new(ConversionKind.Project, "断供企业帮扶平台", "2025-420600-01", 320.5m)]
                        ),
                        new(3, SuggestionOutcome.NotAdopted, "已有同类政策。"),
                    ]
                )
            );

    public JointTask Task => Story.Task;

    public TaskOutcome Outcome => Task.Outcome;

    public Decision<JointTaskEvent> When(Caller by, JointTaskCommand command) => Story.When(by, command);

    public OutcomeStory Given(Caller by, JointTaskCommand command) => new(Story.Given(by, command));

    public OutcomeStory At(DateOnly day) => new(Story.At(day));

    /// <summary>The same with the events happened, whoever did them.</summary>
    public OutcomeStory Happened(params IEnumerable<JointTaskEvent> events) =>
        new(
            Story with
            {
                Task = events.Aggregate(
                    Task,
                    (task, happened) => JointTask.Evolve(task, new(happened, Story.Facts.Now, null, null))
                ),
            }
        );

    private static BodyTree WithBureaus(BodyTree tree)
    {
        var city = tree.Find(Xiangyang)!;
        return tree.With(
            city with
            {
                Units = city
                    .Units.SetItem(Industry, new(Industry, UnitKind.HandlingUnit, "市经信局"))
                    .SetItem(Finance, new(Finance, UnitKind.HandlingUnit, "市财政局")),
            }
        );
    }
}

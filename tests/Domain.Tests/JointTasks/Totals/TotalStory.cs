using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>The story of a total report: 襄阳 has received the parts of 谷城 and 枣阳, and puts them together.</summary>
internal sealed record TotalStory(JointTaskStory Story)
{
    public static readonly PartPlace Supply = At(TotalWords.Gucheng, PartSection.Situation, 1);
    public static readonly PartPlace Long = At(TotalWords.Gucheng, PartSection.Problems, 1);
    public static readonly PartPlace Labour = At(Zaoyang, PartSection.Problems, 1);
    public static readonly string LongWords = string.Concat(Enumerable.Repeat("产业链供应链要稳要强，", 282))[..3100];

    private static readonly ImmutableDictionary<PartPlace, string> Words = ImmutableDictionary<PartPlace, string>
        .Empty.Add(Supply, SupplyWords)
        .Add(Long, LongWords)
        .Add(Labour, LabourWords);

    public static TotalStory Received { get; } =
        new TotalStory(JointTaskStory.Issued.At(new(2025, 4, 21))).Happened(
            new PartSubmitted(TotalWords.Gucheng, 1, "", null, false),
            new PartReceived(TotalWords.Gucheng, 1),
            new PartSubmitted(Zaoyang, 1, "", null, false),
            new PartReceived(Zaoyang, 1)
        );

    public JointTask Task => Story.Task;

    public TotalPaper? Paper { get; init; }

    public TotalStory Happened(params JointTaskEvent[] events) =>
        this with
        {
            Story = Story with
            {
                Task = events.Aggregate(
                    Task,
                    (task, happened) => JointTask.Evolve(task, new(happened, Story.Facts.Now, null, null))
                ),
            },
        };

    public Decision<JointTaskEvent> When(TotalCommand command) => When(Editor(Xiangyang), command);

    public Decision<JointTaskEvent> When(Caller by, TotalCommand command) => Knowing.When(by, command);

    public TotalStory Given(TotalCommand command)
    {
        var decision = When(command);
        return this with
        {
            Story = Knowing.Given(Editor(Xiangyang), command),
            Paper = decision.Texts is [var text] ? TotalPaper.Read(text.Bytes.Span) : Paper,
        };
    }

    private JointTaskStory Knowing =>
        Story with
        {
            Facts = Story.Facts with
            {
                Total = new()
                {
                    Hash = Task.Total.Current?.Text,
                    Paper = Paper,
                    Words = Words,
                },
            },
        };
}

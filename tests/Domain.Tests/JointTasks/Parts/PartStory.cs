using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>The story of one part beside its task's: 谷城 takes part in the task of 襄阳.</summary>
internal sealed record PartStory(BodyCode Body)
{
    public static readonly PartText Words = new(
        "谷城县产业链供应链情况",
        "全县规上企业126家。\n本地配套率38.5%。",
        "关键零部件断供4项。",
        "建立市县供需对接清单。"
    );

    /// <summary>谷城 has said that it takes part; nothing is written yet.</summary>
    public static PartStory Begun { get; } = new(Gucheng);

    /// <summary>The first version is written.</summary>
    public static PartStory Written { get; } = Begun.Given(Editor(Gucheng), new WritePart(0, Words));

    /// <summary>It is signed.</summary>
    public static PartStory Signed { get; } = Written.Given(Signer(Gucheng), new SignPart(1));

    /// <summary>It is on its way, on the day before it is due.</summary>
    public static PartStory Sent { get; } =
        Signed.At(new(2025, 4, 17)).Given(Editor(Gucheng), new SubmitPart(Gucheng, 1));

    public JointTaskStory Task { get; init; } = TakingPart();

    public TaskPart Part { get; init; } = TaskPart.Start;

    public ImmutableHashSet<string> Uploads { get; init; } = [];

    public ImmutableArray<Recorded<TaskPartEvent>> Log { get; init; } = [];

    /// <summary>What the texts say, by hash.</summary>
    public ImmutableDictionary<string, PartText> Texts { get; init; } = ImmutableDictionary<string, PartText>.Empty;

    public Delivery Delivery => Task.Task.InvitationOf(Body)!.Delivery;

    public IEnumerable<string> Told => TaskPart.Tell(Part, Log[^1]).Select(notice => notice.Feed);

    public Decision<TaskPartEvent> When(Caller by, TaskPartCommand command) =>
        TaskPart.Decide(Part, new(Id, Body, new CommandId(Guid.NewGuid()), by, command), Facts);

    public Decision<JointTaskEvent> When(Caller by, DeliveryCommand command) => Knowing.When(by, command);

    public PartStory Given(Caller by, DeliveryCommand command) => this with { Task = Knowing.Given(by, command) };

    public PartStory Given(Caller by, TaskPartCommand command)
    {
        var decision = When(by, command);
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused?.Code}");
        var written = command is WritePart { Text: { } text }
            ? Texts.SetItem(PartPaper.Written(text).Hash, text)
            : Texts;
        return decision.Events.Aggregate(
            this with
            {
                Texts = written,
            },
            (story, happened) =>
            {
                var recorded = new Recorded<TaskPartEvent>(happened, Task.Facts.Now, decision.By, null);
                return story with { Part = TaskPart.Evolve(story.Part, recorded), Log = story.Log.Add(recorded) };
            }
        );
    }

    public PartStory At(DateOnly day, int hour = 9) => this with { Task = Task.At(day, hour) };

    public PartStory Uploaded(params string[] hashes) => this with { Uploads = [.. hashes] };

    private TaskPartFacts Facts =>
        new(Task.Facts.Now, Task.Facts.Bodies, Task.Task)
        {
            Uploads = Uploads,
            Text = Part.Current is { } current ? Texts[current.Text] : null,
        };

    private JointTaskStory Knowing => Task with { Facts = Task.Facts with { Part = Part.Exists ? Part : null } };

    private static JointTaskStory TakingPart() =>
        Issued
            .Given(Editor(Gucheng), new JoinTask(Gucheng))
            .Given(Editor(Xiangyang), new JoinTask(Baokang, Evidence: "电话确认，有记录。"));
}

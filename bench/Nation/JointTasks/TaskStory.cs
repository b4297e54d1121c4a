using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation.JointTasks;

/// <summary>
/// The story of one joint task (任务经过): planned, issued, joined, written, received, summed up and signed. A pure function of the
/// size and its number; kinds take turns.
/// </summary>
internal sealed class TaskStory
{
    private const int Characters = 400;
    private const int PerformedPercent = 90;

    private static readonly string[] Kinds =
    [
        "joint-research",
        "joint-consultation",
        "joint-supervision",
        "joint-inspection",
        "gathering",
        "meeting",
    ];

    private readonly List<TaskPhase> phases = [];
    private readonly Chance chance;
    private readonly Func<string> words;
    private readonly JointTaskId task;
    private readonly NationBody launcher;
    private readonly IReadOnlyList<NationBody> invited;
    private readonly string kind;
    private DateTimeOffset at;

    /// <summary>Tells it.</summary>
    public TaskStory(NationSize size, NationBodies bodies, Texts.Prose prose, int number)
    {
        chance = Chance.Of(size.Seed, ChanceFor.JointTask, number);
        words = () => prose.Passage(Characters, chance.Next);
        task = new(DerivedId.Of("nation-task", $"{size.Seed}", $"{number}"));
        kind = Kinds[number % Kinds.Length];
        launcher = bodies.Launcher(number, chance);
        invited = [.. bodies.Below(launcher)];
        at = NationYear.Later(NationYear.SubmittedAt(chance.Between(0.1, 0.6)), 0.1);
        Plan();
        var taking = Join();
        if (kind != "meeting")
        {
            Write(taking);
            SumUp();
        }
    }

    /// <summary>Its phases, in order, those of the year.</summary>
    public IEnumerable<TaskPhase> Phases => phases.TakeWhile(phase => phase.At < NationYear.End);

    private void Plan()
    {
        var today = ChinaTime.DayOf(at);
        var due = ChinaTime.StartOf(today.AddDays(60)).AddHours(17);
        var fields = TaskForms.Of(kind, today);
        var plan = new TaskPlan(
            new($"{words()[..16]}", null, words()) { Fields = fields },
            new(AllBelow: true),
            new(today.AddDays(10), today.AddDays(90), kind == "meeting" ? null : due)
        );
        Then(1, launcher.Editor, new DraftTask(launcher.Code, kind, plan));
        Then(1, launcher.Editor, new SubmitPlan());
        Then(1, launcher.Reviewer, new ReviewPlan());
        Then(1, launcher.Signer, new ApprovePlan());
    }

    private List<NationBody> Join()
    {
        var taking = invited.Where(_ => chance.Below(100) < PerformedPercent).ToList();
        Then(
            2,
            invited.Select(body => new TaskAct(
                task,
                body.Editor,
                taking.Contains(body) ? new JoinTask(body.Code) : new DeclineTask(body.Code, "本年已有同题调研。")
            ))
        );
        return taking;
    }

    private void Write(List<NationBody> taking)
    {
        var part = () => new WritePart(0, new("分报告", words(), words(), words()));
        Then(25, taking.Select(body => new TaskAct(task, body.Editor, null, (body.Code, part()))));
        Then(2, taking.Select(body => new TaskAct(task, body.Signer, null, (body.Code, new SignPart(1)))));
        Then(1, taking.Select(body => new TaskAct(task, body.Editor, new SubmitPart(body.Code, 1))));
        Then(2, taking.Select(body => new TaskAct(task, launcher.Editor, new ReceivePart(body.Code))));
    }

    private void SumUp()
    {
        TotalPiece[] pieces = [new(null, "情况", words()), new(null, "问题", words()), new(null, "建议", words())];
        var text = new OutputText("关于课题调研情况的报告", "党委、政府", [new("建议统筹推进。", [3])]);
        Then(10, launcher.Editor, new ReviseTotal(0, pieces));
        Then(2, launcher.Editor, new DraftOutput(OutputKind.TotalReport, text, "政协办", 1));
        Then(1, launcher.Editor, new SubmitOutput(1, 1));
        Then(1, launcher.Reviewer, new ApproveOutput(1, 1));
        Then(1, launcher.Signer, new SignOutput(1, 1));
    }

    private void Then(double days, Caller by, JointTaskCommand command) => Then(days, [new TaskAct(task, by, command)]);

    private void Then(double days, IEnumerable<TaskAct> acts)
    {
        at = NationYear.Later(at, days);
        phases.Add(new(at, [.. acts]));
    }
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>A task whose one part is received; its total report meets every command.</summary>
internal static class TotalScene
{
    private const string Words = "规模以上工业企业本地配套率不足四成。";
    private static readonly JointTaskFacts Today = new(Now, Bodies);
    private static readonly PartPlace Place = new(County, 1, PartSection.Problems, 1);

    private static readonly PartVersion Signed = new(
        1,
        PartPaper.Written(new("题目", "情况。", Words, "建议。")).Hash,
        20,
        PartOrigin.Written,
        ImmutableSortedDictionary<string, decimal>.Empty,
        null,
        null,
        [],
        null,
        Now
    )
    {
        SignedAt = Now,
    };

    public static IEnumerable<Telling> Play()
    {
        var scene = Received();
        var paper = TotalPaper.Empty;
        Do(new TakeParagraphs(0, [Place]), paper);
        paper = paper.Taking([new(Place, Words)], null, null);
        Do(new ReviseTotal(1, [new(1, null, Words), new(null, null, "结语。")]), paper);
        paper = paper.Revised([new(1, null, Words), new(null, null, "结语。")]);
        Do(new TakeOutParagraph(2, 2), paper);
        Do(new ShareResults(true, true, true), paper);
        return scene.Tellings;

        void Do(TotalCommand command, TotalPaper before) =>
            scene.Do(By(Of(Role.Editor, City), command), Knowing(scene.State, before));
    }

    /// <summary>The county's part is received: there is something to quote.</summary>
    public static Scene<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts> Received()
    {
        var scene = Issued();
        scene.Do(By(Of(Role.Editor, County), new JoinTask(County)));
        scene.Do(
            By(Of(Role.Editor, County), new SubmitPart(County, 1)),
            Today with
            {
                Part = new TaskPart
                {
                    Task = Id,
                    Body = County,
                    Versions = [Signed],
                },
            }
        );
        scene.Do(By(Of(Role.Editor, City), new ReceivePart(County)));
        scene.Tellings.Clear();
        return scene;
    }

    /// <summary>What a rule that takes the paragraph may know.</summary>
    public static JointTaskFacts Knowing(JointTask task, TotalPaper before) =>
        Today with
        {
            Total = new()
            {
                Hash = task.Total.Current?.Text,
                Paper = before,
                Words = ImmutableDictionary<PartPlace, string>.Empty.Add(Place, Words),
            },
        };

    /// <summary>The total report out of that paragraph alone.</summary>
    public static TotalPaper Paper { get; } = TotalPaper.Empty.Taking([new(Place, Words)], null, null);

    /// <summary>Takes the paragraph.</summary>
    public static TakeParagraphs Taking { get; } = new(0, [Place]);
}

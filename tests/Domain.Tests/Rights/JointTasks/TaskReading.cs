using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Tests.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.Tests.Rights.JointTasks;

/// <summary>The second reading: what <see cref="TaskRules"/> say to somebody who asks, from plain facts alone.</summary>
internal static class TaskReading
{
    private static readonly Role[] Watchers = [Role.Editor, Role.Reviewer, Role.Signer, Role.Chair];

    /// <summary>The answer that he must get, so far as it depends on who he is; 可以 where it depends on the state only.</summary>
    public static Verdict Of(string act, Asker asker, TaskScene scene, BodyCode? invited)
    {
        if (!Knows(TaskRules.KnowledgeFor(act), asker, scene, invited))
        {
            return Verdict.Missing;
        }
        return TaskRules.Acts[act].Any(rule => Holds(rule, asker, invited)) ? Verdict.Through : Verdict.NotAllowed;
    }

    /// <summary>Whether it may happen: his line names the state, and he has shown what it asks for.</summary>
    public static bool MayHappen(string act, Asker asker, TaskScene scene, BodyCode? invited) =>
        TaskRules
            .Acts[act]
            .Any(rule =>
                Holds(rule, asker, invited) && rule.From.Overlaps(scene.States) && (!rule.StepUp || asker.SteppedUp)
            );

    /// <summary>Whether a role decides it only at another state, as judging does.</summary>
    public static bool IsAnothersTurn(string act, Asker asker, TaskScene scene, BodyCode? invited) =>
        !TaskRules.Acts[act].Any(rule => Holds(rule, asker, invited) && rule.From.Overlaps(scene.States));

    private static bool Knows(string what, Asker asker, TaskScene scene, BodyCode? invited)
    {
        var launcher = IsWatcher(asker, TaskScene.Launcher) || IsOfficerOf(asker, JointTaskStory.EconomyCommittee);
        var own = scene.Issued && invited is { } body && IsWatcher(asker, body);
        var carried = scene.Issued && invited == JointTaskStory.Baokang && launcher;
        var anyInvited =
            scene.Issued
            && new[] { TaskScene.Invited[0], JointTaskStory.Baokang, JointTaskStory.Zaoyang }.Any(one =>
                IsWatcher(asker, one)
            );
        return what switch
        {
            "任务" => launcher || anyInvited,
            "牵头" => launcher && scene.Issued,
            "牵头或该参与方" => scene.Issued && (launcher || own),
            "该参与方" => own || carried,
            "牵头或承办" => launcher || Handles(asker),
            _ => false,
        };
    }

    private static bool Holds(Rule rule, Asker asker, BodyCode? invited) =>
        asker.InForce
        && rule.Roles.Contains(asker.Role)
        && rule.Place switch
        {
            "牵头" => asker.Body == TaskScene.Launcher,
            "牵头单位" => asker.Unit == JointTaskStory.EconomyCommittee,
            "参与方" => asker.Body == invited,
            // Whoever has not joined is carried by the launcher; of a part its own editor may write all the same.
            "参与" => invited == JointTaskStory.Baokang
                ? asker.Body == TaskScene.Launcher || (asker.Body == invited && IsOfPart(rule.Act))
                : asker.Body == invited,
            "承办" => asker.Unit == OutcomeStory.Industry,
            _ => false,
        };

    private static bool IsOfPart(string act) =>
        act is "报送分报告" or "撤回分报告" or "填报数据" or "报告进度" or "撰写" or "提交审签";

    private static bool IsWatcher(Asker asker, BodyCode body) =>
        asker.InForce && asker.Body == body && Watchers.Contains(asker.Role);

    private static bool IsOfficerOf(Asker asker, UnitId unit) =>
        asker.InForce && asker.Role == Role.UnitOfficer && asker.Unit == unit;

    private static bool Handles(Asker asker) =>
        asker.InForce
        && asker.Unit == OutcomeStory.Industry
        && (asker.Role is Role.HandlingUnit or Role.UnitOfficer or Role.Informant);
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Kinds;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Rules of a plan (方案规范): what is saved is whole and sound; what is unfinished stays a draft of the form. Fields are named
/// as they stand in the command.
/// </summary>
public static class PlanRules
{
    private const int MostFileNameCharacters = 120;

    /// <summary>What is wrong with the plan, if anything.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="kind">The kind of the task.</param>
    /// <param name="launcher">The body that launches it.</param>
    /// <param name="old">Files that it named before.</param>
    /// <param name="facts">What else is known.</param>
    public static Refusal? Check(
        TaskPlan plan,
        TaskKind kind,
        BodyCode launcher,
        ImmutableArray<AttachedFile> old,
        JointTaskFacts facts
    ) =>
        PlanTextRules.Check(plan.Text, kind)
        ?? CheckLeadUnit(plan.LeadUnit, launcher, facts)
        ?? CheckGroup(plan, kind)
        ?? InviteeRules.Check(plan.Invitees, plan.Form, launcher, facts.Bodies)
        ?? PlanDateRules.Check(plan.Dates, kind, facts)
        ?? TopicRules.Check(plan.Topics)
        ?? IndicatorRules.Check(plan.Indicators)
        ?? StepRules.Check(plan.Steps, launcher, facts)
        ?? CheckFiles(plan.Files, old, facts);

    /// <summary>What time or others have made wrong of a saved plan that is to go on, if anything.</summary>
    public static Refusal? CheckOpen(PlanFrame plan, BodyCode launcher, JointTaskFacts facts) =>
        InviteeRules.Check(plan.Invitees, plan.Form, launcher, facts.Bodies) ?? PlanDateRules.CheckOpen(plan, facts);

    private static Refusal? CheckLeadUnit(UnitId? unit, BodyCode launcher, JointTaskFacts facts) =>
        unit is { } named && facts.Bodies.Find(launcher)?.OpenUnit(named) is null
            ? Refusals.UnitUnknown.At("plan.leadUnit")
            : null;

    private static Refusal? CheckGroup(TaskPlan plan, TaskKind kind) =>
        plan.Form == TaskForm.Family ? (plan.Group is null ? null : Refusals.PlanGroupWrong)
        : kind.AmongNeighbours ? Named(plan.Group, PlanBounds.ShortName, "plan.group")
        : Refusals.PlanGroupWrong;

    private static Refusal? CheckFiles(
        IReadOnlyList<AttachedFile> files,
        ImmutableArray<AttachedFile> old,
        JointTaskFacts facts
    )
    {
        if (files.Count > PlanBounds.Files || files.DistinctBy(file => file?.Hash).Count() != files.Count)
        {
            return Refusals.FilesTooMany.At("plan.files");
        }
        foreach (var file in files)
        {
            var known =
                file is not null && (facts.Uploads.Contains(file.Hash) || old.Any(one => one.Hash == file.Hash));
            if (!known)
            {
                return Refusals.FileUnknown.At("plan.files");
            }
            if (Named(file!.Name, MostFileNameCharacters, "plan.files") is { } refusal)
            {
                return refusal;
            }
        }
        return null;
    }

    /// <summary>A single line that may not be blank.</summary>
    internal static Refusal? Named(string? text, int most, string field) =>
        Plain.IsBlank(text) ? Refusals.Missing.At(field) : Plain.Line(text, most, field);

    /// <summary>Whether the key can stand for something within a task.</summary>
    internal static bool IsKey(string? key) =>
        key is { Length: >= 1 and <= PlanBounds.Key } && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}

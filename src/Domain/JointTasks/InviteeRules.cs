using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Whom a task may invite (参与单位规范): the bodies directly below and those who report here directly; among neighbours bodies
/// of any parent.
/// </summary>
public static class InviteeRules
{
    private const string Bodies = "plan.invitees.bodies";
    private const string Except = "plan.invitees.except";

    /// <summary>Those invited as the tree stands: all below in order of their codes, then those named as they were named.</summary>
    public static IReadOnlyList<BodyCode> Of(PlanInvitees invitees, BodyCode launcher, BodyTree tree) =>
        [.. invitees.AllBelow ? Below(launcher, tree).Except(invitees.Except ?? []) : [], .. invitees.Bodies ?? []];

    /// <summary>What is wrong with those invited, if anything.</summary>
    public static Refusal? Check(PlanInvitees invitees, TaskForm form, BodyCode launcher, BodyTree tree)
    {
        var except = invitees.Except ?? [];
        var below = Below(launcher, tree).ToHashSet();
        if (except.Count > 0 && !(invitees.AllBelow && except.All(below.Contains) && AreDistinct(except)))
        {
            return Refusals.InviteesExceptWrong.At(Except);
        }
        if (invitees.AllBelow && form == TaskForm.Neighbours)
        {
            return Refusals.InviteesNeighboursByName.At("plan.invitees.allBelow");
        }
        var invited = Of(invitees, launcher, tree);
        return CheckEach(invitees.Bodies ?? [], form, launcher, tree, Bodies)
            ?? (
                invited.Count == 0 ? Refusals.InviteesMissing.At(Bodies)
                : invited.Count > PlanBounds.Invitees ? Refusals.PlanTooMany(PlanBounds.Invitees).At(Bodies)
                : AreDistinct(invited) ? null
                : Refusals.InviteesTwice.At(Bodies)
            );
    }

    /// <summary>What is wrong with bodies invited to a task that is issued, if anything.</summary>
    public static Refusal? CheckAdded(IReadOnlyList<BodyCode> added, JointTask task, BodyTree tree) =>
        CheckEach(added, task.Plan.Form, task.Body, tree, "invite")
        ?? (
            task.Invitations.Length + added.Count > PlanBounds.Invitees
                ? Refusals.PlanTooMany(PlanBounds.Invitees).At("invite")
            : AreDistinct(added) && added.All(body => task.InvitationOf(body) is null) ? null
            : Refusals.InviteesTwice.At("invite")
        );

    private static Refusal? CheckEach(
        IReadOnlyList<BodyCode> bodies,
        TaskForm form,
        BodyCode launcher,
        BodyTree tree,
        string field
    ) =>
        bodies
            .Select(code => CheckOne(code, form, launcher, tree))
            .FirstOrDefault(refusal => refusal is not null)
            ?.At(field);

    private static Refusal? CheckOne(BodyCode code, TaskForm form, BodyCode launcher, BodyTree tree)
    {
        if (tree.FindLiving(code) is not { } body)
        {
            return Refusals.BodyUnknown;
        }
        if (code == launcher)
        {
            return Refusals.InviteesSelf;
        }
        return form == TaskForm.Neighbours || body.Parent == launcher || body.DirectTargets.Contains(launcher)
            ? null
            : Refusals.InviteesOutside;
    }

    private static IEnumerable<BodyCode> Below(BodyCode launcher, BodyTree tree) =>
        tree.LivingChildren(launcher).Select(body => body.Code).Order();

    private static bool AreDistinct(IReadOnlyCollection<BodyCode> bodies) => bodies.Distinct().Count() == bodies.Count;
}

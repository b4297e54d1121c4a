using System.Collections.Frozen;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Competences (信息职权) that stand beside the table of <see cref="Move"/>: for what is done to a leg, a directive, a lead or
/// a handover, and for what an author does.
/// </summary>
public static class ReportCompetences
{
    /// <summary>提交: whoever writes at the body, for himself.</summary>
    public static Competence Submitting { get; } = Competence.Of(new Holders(Place.Here, RoleSets.Writers));

    /// <summary>代录: an editor, for a member who sent it another way.</summary>
    public static Competence Entering { get; } = Competence.Of(Holders.At(Place.Here, Role.Editor));

    /// <summary>撤回、重新提交: the first author.</summary>
    public static Competence Authoring { get; } = Competence.Of(new Holders(Place.Author, RoleSets.Writers));

    /// <summary>签收转办件: the handling unit alone.</summary>
    public static Competence SigningForHandover { get; } =
        Competence.Of(Holders.At(Place.HandlingUnit, Role.HandlingUnit));

    /// <summary>承办: the handling unit, or an editor who was told another way.</summary>
    public static Competence Handling { get; } =
        Competence.Of(Holders.At(Place.HandlingUnit, Role.HandlingUnit), Holders.At(Place.Here, Role.Editor));

    /// <summary>签收提案线索: the proposal committee.</summary>
    public static Competence TakingLead { get; } = Competence.Of(Holders.At(Place.Here, Role.ProposalCommittee));

    /// <summary>What is done at a body whatever the state of its copy, by act.</summary>
    public static FrozenDictionary<ReportAct, Competence> Errands { get; } =
        new Dictionary<ReportAct, Competence>
        {
            [ReportAct.Recall] = At(Role.Signer, Role.Editor),
            [ReportAct.DecideExtension] = At(Role.Signer, Role.Editor),
            [ReportAct.BringLegOnline] = At(Role.Signer, Role.Editor),
            [ReportAct.UrgeDirective] = At(Role.Editor, Role.Reviewer, Role.Signer),
            [ReportAct.UrgeHandover] = At(Role.Editor, Role.Reviewer, Role.Signer),
            [ReportAct.UrgeLeg] = At(Role.Editor, Role.Reviewer, Role.Signer),
            [ReportAct.UrgeCopy] = At(Role.Editor, Role.Reviewer, Role.Signer),
            [ReportAct.Receive] = At(Role.Editor),
            [ReportAct.EnterOfflineResult] = At(Role.Editor),
            [ReportAct.ReplyToDirective] = At(Role.Editor),
            [ReportAct.EnterPaper] = At(Role.Editor),
            [ReportAct.MendPaper] = At(Role.Editor),
            [ReportAct.CorrectResult] = At(Role.Editor),
            [ReportAct.Open] = At(Role.Editor, Role.Reviewer, Role.Signer),
        }.ToFrozenDictionary();

    private static Competence At(params ReadOnlySpan<Role> roles) => Competence.Of(Holders.At(Place.Here, roles));
}

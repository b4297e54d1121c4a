using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Competences (联动任务职权): at the launcher, at its lead unit, at an invited body, at a handling unit.</summary>
public static class TaskCompetences
{
    /// <summary>牵头方编辑.</summary>
    public static Competence Editing { get; } = Competence.Of(Holders.At(Place.Launcher, Role.Editor));

    /// <summary>审核.</summary>
    public static Competence Reviewing { get; } = Competence.Of(Holders.At(Place.Launcher, Role.Reviewer));

    /// <summary>签发.</summary>
    public static Competence Signing { get; } = Competence.Of(Holders.At(Place.Launcher, Role.Signer));

    /// <summary>方案和总报告: an editor, or an officer of the lead unit.</summary>
    public static Competence Drafting { get; } =
        Competence.Of(Holders.At(Place.Launcher, Role.Editor), Holders.At(Place.LeadUnit, Role.UnitOfficer));

    /// <summary>主持: decide on adjustments and on more time, urge, suspend, resume, close.</summary>
    public static Competence Leading { get; } = Competence.Of(Holders.At(Place.Launcher, Role.Editor, Role.Signer));

    /// <summary>回执: the invited body's editor; while it has not joined, the launcher's.</summary>
    public static Competence Answering { get; } =
        Competence.Of(Holders.At(Place.Invited, Role.Editor), Holders.At(Place.Carrier, Role.Editor));

    /// <summary>分报告汇交: those who write it, and the invited body's signer.</summary>
    public static Competence Sending { get; } =
        Competence.Of(
            Holders.At(Place.Invited, Role.Editor),
            Holders.At(Place.Carrier, Role.Editor),
            Holders.At(Place.Invited, Role.Signer)
        );

    /// <summary>分报告签发.</summary>
    public static Competence SigningPart { get; } = Competence.Of(Holders.At(Place.Invited, Role.Signer));

    /// <summary>承办: the handling unit, or the launcher's editor who was told another way.</summary>
    public static Competence Handling { get; } =
        Competence.Of(Holders.At(Place.HandlingUnit, Role.HandlingUnit), Holders.At(Place.Launcher, Role.Editor));

    /// <summary>模板: whoever plans tasks at the body.</summary>
    public static Competence KeepingTemplates { get; } =
        Competence.Of(Holders.At(Place.Here, Role.Editor, Role.UnitOfficer));
}

using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>
/// Catalogue of rights (权限总表): every act and every sight of every noun, chapter by chapter. Its competences are the very
/// ones that the rules ask, its report states the table of <see cref="Move"/>; <c>docs/permissions.md</c> is written from it,
/// and an exhaustive test holds it against the rules as they decide.
/// </summary>
public static class RightsCatalogue
{
    /// <summary>The chapters.</summary>
    public static ImmutableArray<RightsChapter> Chapters { get; } =
    [
        ReportRights.Chapter,
        CommissionRights.Chapter,
        TaskRights.Chapter,
        PartRights.Chapter,
        OutcomeRights.Chapter,
        TemplateRights.Chapter,
        DutyRights.Chapter,
        CalendarRights.Chapter,
        BodyRights.Chapter,
        PeopleRights.Chapter,
        FeedRights.Chapter,
        ExportRights.Chapter,
        AuditRights.Chapter,
    ];

    /// <summary>Every line of every act.</summary>
    public static IEnumerable<Right> Rights => Chapters.SelectMany(chapter => chapter.Rights);

    /// <summary>The lines of the act.</summary>
    public static IEnumerable<Right> Of(Type command) => Rights.Where(right => right.Command == command);
}

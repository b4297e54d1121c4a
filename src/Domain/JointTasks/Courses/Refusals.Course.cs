using System.Globalization;

namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about the course of a task (联动任务进程).</content>
public static partial class Refusals
{
    /// <summary>It was not issued yet.</summary>
    public static Refusal TaskNotIssued { get; } =
        new("joint-task.not-issued", RefusalKind.Conflict, "任务还没有下发，不能办理这一步。");

    /// <summary>It was closed or terminated.</summary>
    public static Refusal TaskEnded { get; } =
        new("joint-task.ended", RefusalKind.Conflict, "任务已经办结或终止，不能再办理。");

    /// <summary>It stands still.</summary>
    public static Refusal TaskSuspendedAlready { get; } =
        new("joint-task.suspended", RefusalKind.Conflict, "任务正在暂停，恢复以后才能办理这一步。");

    /// <summary>Its papers have gone out.</summary>
    public static Refusal TaskSuspendingTooLate { get; } =
        new("joint-task.suspending-too-late", RefusalKind.Conflict, "成果已经报送，任务不能再暂停。");

    /// <summary>It was suspended as often as the record holds.</summary>
    public static Refusal TaskStandstillsTooMany { get; } =
        new(
            "joint-task.standstills-too-many",
            RefusalKind.Conflict,
            "任务已暂停过20次，不能再暂停。如不再进行，请终止。"
        );

    /// <summary>It does not stand still.</summary>
    public static Refusal TaskNotSuspended { get; } =
        new("joint-task.not-suspended", RefusalKind.Conflict, "任务没有暂停，无需恢复。");

    /// <summary>Something of it still waits.</summary>
    public static Refusal TaskUnfinished { get; } =
        new(
            "joint-task.unfinished",
            RefusalKind.Conflict,
            "还有环节没有办完，不能办结。不再进行的，请写明原因后终止。"
        );

    /// <summary>The body was urged about it less than four hours ago.</summary>
    public static Refusal TaskUrgedLately(DateTimeOffset next) =>
        new(
            "joint-task.urged-lately",
            RefusalKind.Conflict,
            $"对这个单位4小时内已催办，{ChinaTime.Of(next).ToString("M月d日HH:mm", CultureInfo.InvariantCulture)}以后可以再催。"
        );

    /// <summary>The task was urged as often as its record holds.</summary>
    public static Refusal TaskUrgingsTooMany { get; } =
        new(
            "joint-task.urgings-too-many",
            RefusalKind.Conflict,
            "这项任务的催办已达2000次，不能再催，请与对方当面联系。"
        );
}

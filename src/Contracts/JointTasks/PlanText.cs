namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What a plan says (方案正文); it is kept apart from the events, so that it can be redacted.</summary>
/// <param name="Subject">课题, 1 to 60 characters.</param>
/// <param name="Background">背景, at most 5,000 characters.</param>
/// <param name="Requirements">工作要求, 1 to 5,000 characters.</param>
public sealed record PlanText(string Subject, string? Background, string Requirements)
{
    /// <summary>调研提纲, at most 30 questions of 1 to 200 characters; they are told by their place, counted from 1.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>点位要求, at most 20 of 1 to 200 characters.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>调查问卷, at most 50 questions of 1 to 300 characters.</summary>
    public IReadOnlyList<string> Questionnaire { get; init; } = [];

    /// <summary>What the kind's own form asks besides, by the keys of its fields.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}

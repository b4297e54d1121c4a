using System.Text.Json;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A draft of a plan's form (方案草稿) as saved: the person's own, nobody else sees it.</summary>
/// <param name="Draft">Its id: the task's, or one that the screen chose before there was a task.</param>
/// <param name="Revision">Counted from 1; what the next save must name.</param>
/// <param name="Form">The form as it was typed: anything may be missing.</param>
/// <param name="SavedAt">When it was saved (UTC).</param>
public sealed record PlanDraft(Guid Draft, int Revision, JsonElement Form, DateTimeOffset SavedAt);

/// <summary>What is sent to save a draft of a plan's form.</summary>
/// <param name="Revision">The revision it was typed from; 0 for a new draft.</param>
/// <param name="Form">The form as it was typed, a JSON object of at most 200,000 characters.</param>
public sealed record PlanDraftRequest(int Revision, JsonElement Form);

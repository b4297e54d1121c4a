using System.Text.Json;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What a person typed into a form of a part and has not saved yet (填报草稿). Nobody else reads it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Revision">The revision that the client gave it.</param>
/// <param name="Content">As the client wrote it.</param>
/// <param name="SavedAt">When it was kept (UTC).</param>
public sealed record PartDraft(PartForm Form, long Revision, JsonElement Content, DateTimeOffset SavedAt);

/// <summary>What is sent to keep what was typed.</summary>
/// <param name="Revision">
/// Counted up by the client with each change, from 1. Only a newer one is kept; the same one sent again, after a lost network,
/// is answered as before.
/// </param>
/// <param name="Content">An object of at most 300,000 bytes; what the form holds is the screen's affair.</param>
public sealed record PartDraftRequest(long Revision, JsonElement Content);

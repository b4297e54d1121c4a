namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A ground of the reject dictionary (退稿理由).</summary>
/// <param name="Ground">Its name on the wire.</param>
/// <param name="Name">What people read.</param>
/// <param name="Under">The broader ground that it belongs to.</param>
public sealed record GroundView(RefusalGround Ground, string Name, RefusalGround? Under);

/// <summary>The checklist (十报十不报): what is worth reporting and what is not, matter by matter, and what makes a report good.</summary>
/// <param name="Matters">Ten matters.</param>
/// <param name="Qualities">What an editor looks for before adopting.</param>
public sealed record ChecklistView(IReadOnlyList<ChecklistMatter> Matters, IReadOnlyList<ChecklistQuality> Qualities);

/// <summary>A matter of the checklist (报与不报).</summary>
/// <param name="Code">The tick, such as <c>matter-4</c>.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Report">要报.</param>
/// <param name="LeaveOut">不报.</param>
public sealed record ChecklistMatter(string Code, string Matter, string Report, string LeaveOut);

/// <summary>A quality that an editor looks for (采用标准).</summary>
/// <param name="Code">The tick, such as <c>new</c>.</param>
/// <param name="Question">What is asked.</param>
public sealed record ChecklistQuality(string Code, string Question);

/// <summary>What may be sent when a report is accepted for editing (初审通过).</summary>
/// <param name="Checks">The ticks of the checklist that the editor set; may be left out.</param>
public sealed record AcceptanceRequest(IReadOnlyList<string>? Checks = null);

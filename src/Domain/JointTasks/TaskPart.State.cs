using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What a part holds: fieldwork and figures as they stand, and the versions written from them.</content>
public sealed partial record TaskPart
{
    /// <summary>The body that launched the task.</summary>
    public BodyCode Launcher { get; init; }

    /// <summary>进度, 0 to 100.</summary>
    public int Percent { get; init; }

    /// <summary>The fieldwork last saved; none before.</summary>
    public SavedFieldwork? Fieldwork { get; init; }

    /// <summary>The figures as they stand, by indicator; what is missing is not there.</summary>
    public ImmutableSortedDictionary<string, decimal> Figures { get; init; } =
        ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal);

    /// <summary>How often figures were filled in.</summary>
    public int FiguresRevision { get; init; }

    /// <summary>The versions, oldest first.</summary>
    public ImmutableArray<PartVersion> Versions { get; init; } = [];

    /// <summary>The version in force; none before the first.</summary>
    public PartVersion? Current => Versions is [.., var last] ? last : null;

    /// <summary>Every file that the part ever named, each once.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];

    /// <summary>The version of the number; none if there is none such.</summary>
    public PartVersion? VersionOf(int number) => number >= 1 && number <= Versions.Length ? Versions[number - 1] : null;

    /// <summary>Whether figures or fieldwork changed after the version in force was written.</summary>
    public bool HasMovedOn =>
        Current is { } current && (current.Sheet != Fieldwork?.Sheet || !Same(current.Figures, Figures));

    internal static bool Same(
        ImmutableSortedDictionary<string, decimal> first,
        ImmutableSortedDictionary<string, decimal> second
    ) => first.Count == second.Count && first.SequenceEqual(second);
}

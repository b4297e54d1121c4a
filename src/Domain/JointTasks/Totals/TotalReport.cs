using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Total report (总报告) of a joint task as its rules see it: the versions, what is quoted, what is shared.</summary>
public sealed record TotalReport
{
    /// <summary>The report before its first version.</summary>
    public static TotalReport Start { get; } = new();

    /// <summary>稿次, the newest last.</summary>
    public ImmutableArray<TotalVersion> Versions { get; init; } = [];

    /// <summary>The parts that the version in force quotes.</summary>
    public ImmutableArray<QuotedPart> Quoted { get; init; } = [];

    /// <summary>定稿: the version that was signed; none while it may still be edited.</summary>
    public int? Signed { get; init; }

    /// <summary>共享范围: what the bodies whose parts were received may read.</summary>
    public Sharing Shared { get; init; } = Sharing.Nothing;

    /// <summary>The number of the version in force; 0 before the first.</summary>
    public int Version => Versions.Length;

    /// <summary>The version in force; none before the first.</summary>
    public TotalVersion? Current => Versions is [.., var last] ? last : null;

    /// <summary>The version of that number; none if there is none such.</summary>
    public TotalVersion? Find(int version) => version >= 1 && version <= Versions.Length ? Versions[version - 1] : null;

    /// <summary>Whether the version in force quotes the body.</summary>
    public bool Quotes(BodyCode body) => Quoted.Any(part => part.Body == body);

    /// <summary>The report once a version of it was signed: from then on nobody edits it.</summary>
    public TotalReport SignedAt(int version) => this with { Signed = version };

    /// <summary>The report after a version was written.</summary>
    internal TotalReport After(TotalWritten happened, DateTimeOffset at, Signature? by)
    {
        var written = happened.Written;
        var (step, note) = happened switch
        {
            ParagraphsTaken => (TotalStep.Taken, null),
            ParagraphTakenOut => (TotalStep.TakenOut, null),
            TotalRevised revised => (TotalStep.Revised, revised.Note),
            _ => throw new InvalidOperationException("A total report without a fold: " + happened.GetType().Name),
        };
        return this with
        {
            Versions = Versions.Add(new(written.Version, written.Text, written.Characters, step, by, at, note)),
            Quoted = written.Quoted,
        };
    }
}

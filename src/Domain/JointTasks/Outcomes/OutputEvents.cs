using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>An output was drafted (起草成果文稿).</summary>
[EventName("joint-task.output-drafted", 1)]
public sealed record OutputDrafted(int Output, OutputKind Kind, WrittenOutput Written) : OutcomeEvent;

/// <summary>An output was revised (修改成果文稿).</summary>
[EventName("joint-task.output-revised", 1)]
public sealed record OutputRevised(int Output, WrittenOutput Written) : OutcomeEvent;

/// <summary>An output was sent to be reviewed (成果送审).</summary>
[EventName("joint-task.output-submitted", 1)]
public sealed record OutputSubmitted(int Output, int Version) : OutcomeEvent;

/// <summary>An output was approved (成果审核通过); it waits to be signed.</summary>
[EventName("joint-task.output-approved", 1)]
public sealed record OutputApproved(int Output, int Version) : OutcomeEvent;

/// <summary>An output was returned to be mended (成果退改).</summary>
[EventName("joint-task.output-returned", 1)]
public sealed record OutputReturned(int Output, string Reason) : OutcomeEvent;

/// <summary>An output was given up (成果作废).</summary>
[EventName("joint-task.output-withdrawn", 1)]
public sealed record OutputWithdrawn(int Output, string Reason) : OutcomeEvent;

/// <summary>
/// An output was signed (成果签发): it asks for its 公文字号. The total report that it rests on is final from now on, and who
/// contributed what is on record.
/// </summary>
[EventName("joint-task.output-signed", 1)]
public sealed record OutputSigned(
    int Output,
    int Version,
    OutputKind Kind,
    int Total,
    string Prefix,
    int Year,
    ImmutableArray<Contribution> Contributions,
    string NumberRegister
) : OutcomeEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>A signed 专报 stands in an issue of its bulletin (专报编期): it asks for the number.</summary>
[EventName("joint-task.output-issued", 1)]
public sealed record OutputIssued(int Output, string Bulletin, int Year, string NumberRegister) : OutcomeEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

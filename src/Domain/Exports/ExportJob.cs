using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>One export (导出) of a person.</summary>
/// <param name="By">Who asked for it, by which grant.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="At">When (UTC).</param>
/// <param name="State">How far it is.</param>
public sealed record ExportJob(Signature By, ExportAsked Asked, DateTimeOffset At, ExportState State)
{
    /// <summary>What the file holds, and until when; none before it is ready.</summary>
    public ExportReady? File { get; init; }

    /// <summary>Why it came to nothing.</summary>
    public ExportFault? Fault { get; init; }

    /// <summary>Whose it is.</summary>
    public PersonId Person => By.Person;

    /// <summary>Of which body.</summary>
    public BodyCode Body => Asked.Body;

    /// <summary>Whether it still waits, or its file can be fetched.</summary>
    public bool IsOpen => State is ExportState.Waiting or ExportState.Ready;
}

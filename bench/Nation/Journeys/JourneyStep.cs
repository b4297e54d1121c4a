using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>
/// A step of a journey (步骤): one act, and one event in the stream of its report. The command is made when its turn comes,
/// so that texts are not written for steps that were done before.
/// </summary>
/// <param name="Report">Which report of the family.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
/// <param name="Command">Makes the command, knowing the reports of the family as they stand.</param>
internal sealed record JourneyStep(
    int Report,
    Caller By,
    DateTimeOffset At,
    Func<IReadOnlyList<Report>, ReportCommand> Command
)
{
    /// <summary>The reports in whose streams something happens too.</summary>
    public IReadOnlyList<int> Elsewhere { get; init; } = [];
}

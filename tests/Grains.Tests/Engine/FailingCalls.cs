using ZhengXie.Linked.Grains.Reports;

namespace ZhengXie.Linked.Grains.Tests.Engine;

/// <summary>Lets the first calls of a report's grain fail: before they reach it, or when it has answered.</summary>
internal sealed class FailingCalls(int failures, bool afterTheAct) : IIncomingGrainCallFilter
{
    private int left = failures;

    public int Left => left;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        var fails = context.Grain is ReportGrain && Interlocked.Decrement(ref left) >= 0;
        if (!fails || afterTheAct)
        {
            await context.Invoke();
        }
        if (fails)
        {
            throw new SiloUnavailableException("Lost on its way.");
        }
    }
}

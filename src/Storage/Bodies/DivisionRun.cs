using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>
/// Run of an import of divisions (区划导入): the comparison's steps as ordinary orders, wave by wave. Begun again after
/// a crash it goes on where it stopped, because it compares anew and its command ids follow from the file.
/// </summary>
public sealed class DivisionRun(IEngine engine, BodyDirectory directory, Founding founding, IHerald herald)
{
    // Enough to fill the journal's groups.
    private const int AtOnce = 128;

    /// <summary>Compares only (试运行).</summary>
    public DivisionReport Try(DivisionFile file) => Report(file, Compare(file), carried: false);

    /// <summary>Compares and carries out.</summary>
    /// <returns>The report, or the first refusal met; what was done before it stays done.</returns>
    public async Task<(DivisionReport? Report, Refusal? Refusal)> Carry(
        DivisionFile file,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var compared = Compare(file);
        if (compared.IsFaulty)
        {
            return (Report(file, compared, carried: false), null);
        }
        foreach (var wave in compared.Steps.GroupBy(step => step.Wave))
        {
            var refusal = await Carry([.. wave], file, caller, cancellation);
            // The next wave is decided by rules that read the register, wherever they are kept.
            var told = herald.TellAll(new News { AllBodies = true });
            await directory.Refresh(cancellation);
            await told;
            if (refusal is not null)
            {
                return (null, refusal);
            }
        }
        return (Report(file, compared, carried: true), null);
    }

    private DivisionComparison Compare(DivisionFile file) => DivisionImport.Compare(directory.Current, file.Lines);

    private async Task<Refusal?> Carry(
        IReadOnlyCollection<DivisionStep> wave,
        DivisionFile file,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var orders = wave.Select(step => new BodyOrder(step.Body, step.IdFor(file.Hash), caller, step.Command))
            .ToList();
        if (orders.TrueForAll(order => order.Command is RegisterBody))
        {
            return await founding.Do(orders, cancellation);
        }
        Refusal? first = null;
        await Parallel.ForEachAsync(
            orders,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (order, token) =>
            {
                if ((await engine.Do(order, token)).Refusal is { } refusal)
                {
                    Interlocked.CompareExchange(ref first, refusal, null);
                }
            }
        );
        return first;
    }

    private static DivisionReport Report(DivisionFile file, DivisionComparison compared, bool carried) =>
        new(
            carried,
            file.Lines.Count,
            compared.Changes.CountBy(change => change.Kind).ToDictionary(),
            compared.Changes
        );
}

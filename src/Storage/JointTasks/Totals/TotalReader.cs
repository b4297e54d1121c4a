using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Reads the total report of a task (总报告查看): the launcher every version, a contributor the one in force if it is shared.</summary>
public sealed class TotalReader(SeenTasks tasks, JointTaskTexts texts, JointTaskActors actors)
{
    /// <summary>The version, or that in force where none is named; none if this reader may not see it.</summary>
    public async Task<TotalView?> View(JointTaskId id, int? version, Caller caller, CancellationToken cancellation)
    {
        if (await tasks.Find(id, caller, cancellation) is not { Shown.Total: true } seen)
        {
            return null;
        }
        var total = seen.Task.Total;
        var asked = version ?? total.Signed ?? total.Version;
        if ((!seen.All && version is not null) || (asked != 0 && total.Find(asked) is null))
        {
            return null;
        }
        var paper = await Paper(total, asked, cancellation);
        return new TotalDrawing(seen, await NamesIn(seen, cancellation)).Draw(asked, paper);
    }

    /// <summary>The words of the version; none if they were redacted.</summary>
    internal async Task<TotalPaper?> Paper(TotalReport total, int version, CancellationToken cancellation)
    {
        if (total.Find(version) is not { } written)
        {
            return TotalPaper.Empty;
        }
        return await texts.Read(written.Text, cancellation) is { } bytes ? TotalPaper.Read(bytes) : null;
    }

    // Only those who stand with the launcher are shown who wrote.
    private async Task<IReadOnlyDictionary<PersonId, string>> NamesIn(SeenTask seen, CancellationToken cancellation) =>
        seen.All
            ? await actors.Names(seen.Task.Total.Versions.Select(version => version.By), cancellation)
            : new Dictionary<PersonId, string>();
}

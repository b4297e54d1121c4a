using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Gathers what is wrong in a file (导入错误), row by row; the first ones are shown, all are counted.</summary>
internal sealed class ImportFaults
{
    /// <summary>How many are shown.</summary>
    public const int Shown = 200;

    private readonly List<ImportFault> shown = [];

    /// <summary>The first ones.</summary>
    public IReadOnlyList<ImportFault> First => shown;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>This is wrong in the row.</summary>
    public void Add(int row, string? column, Refusal refusal)
    {
        Count++;
        if (shown.Count < Shown)
        {
            shown.Add(new(row, column, refusal.Code, refusal.Sentence));
        }
    }
}

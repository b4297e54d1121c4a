using NpgsqlTypes;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The registers that give the group paper numbers, sorted.</summary>
internal sealed class CounterColumns : Columns
{
    private readonly List<string> keys;
    private readonly List<int> counts;
    private readonly List<int> digits;

    public CounterColumns()
    {
        keys = Column<string>(NpgsqlDbType.Text);
        counts = Column<int>(NpgsqlDbType.Integer);
        digits = Column<int>(NpgsqlDbType.Integer);
    }

    public void Add(IEnumerable<KeyValuePair<string, int>> sorted)
    {
        foreach (var (register, count) in sorted)
        {
            keys.Add(register);
            counts.Add(count);
            digits.Add(PaperNumber.Digits(register));
        }
    }
}

using Npgsql;
using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Columns of a group: array parameters of <c>record.append</c>, filled anew for each group.</summary>
internal abstract class Columns
{
    private readonly List<NpgsqlParameter> parameters = [];
    private readonly List<Action> clear = [];

    /// <summary>The parameters, in the order in which the columns were made.</summary>
    public IReadOnlyList<NpgsqlParameter> Parameters => parameters;

    /// <summary>Forgets the last group.</summary>
    public void Clear() => clear.ForEach(forget => forget());

    protected List<T> Column<T>(NpgsqlDbType type)
    {
        var values = new List<T>();
        parameters.Add(new NpgsqlParameter<List<T>> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
        clear.Add(values.Clear);
        return values;
    }
}

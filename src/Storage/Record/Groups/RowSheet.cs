using System.Reflection;
using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The rows that one statement of a list takes (一次写入的行): a statement of a batch with its columns.</summary>
internal abstract class RowSheet
{
    /// <summary>The statement, its parameters bound to the columns.</summary>
    public abstract NpgsqlBatchCommand Command { get; }

    /// <summary>Whether it has any rows.</summary>
    public bool Filled { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbered">Place, from 1, of the group's event whose paper number it waits for.</param>
    public void Add(ListRow row, int? numbered)
    {
        Filled = true;
        Take(row, numbered);
    }

    /// <summary>Forgets the last group.</summary>
    public virtual void Clear() => Filled = false;

    protected abstract void Take(ListRow row, int? numbered);

    protected static NpgsqlBatchCommand CommandOf(string statement, IEnumerable<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(statement);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>The members of a type of rows, in order.</summary>
    protected static PropertyInfo[] MembersOf(Type row) =>
        row.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
}

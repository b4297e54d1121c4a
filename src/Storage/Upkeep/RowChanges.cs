using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// The row changes of several whole streams (一批重放): what their lists come to, in as few statements as that takes. The lists were
/// empty of these streams before.
/// </summary>
internal sealed class RowChanges
{
    // A list that is written by columns says what makes a row: then only the last change of it is written.
    private readonly Dictionary<(string Table, object Key), RowChange> last = [];
    private readonly List<RowChange> summed = [];

    // The others take every change, in turns: first that of each stream's first event, then of the second, and so on.
    private readonly List<List<RowChange>> turns = [];

    /// <summary>Adds all changes of one stream, event by event.</summary>
    public void Add(IEnumerable<IReadOnlyList<RowChange>> stream)
    {
        var turn = 0;
        foreach (var happened in stream)
        {
            foreach (var change in happened)
            {
                Add(change, turn);
            }
            turn++;
        }
    }

    /// <summary>The batches that write them, each to be carried out before the next is asked for.</summary>
    /// <param name="sheets">Columns to be used again.</param>
    public IEnumerable<NpgsqlBatch> Batches(RowSheets sheets)
    {
        var drawn = last.Values.Where(change => !change.Row.Gone).Concat(summed).ToList();
        foreach (var changes in turns.Prepend(drawn).Where(changes => changes.Count > 0))
        {
            yield return Batch(changes, sheets);
        }
    }

    private void Add(RowChange change, int turn)
    {
        if ((change.Row.Row as IColumnRow)?.Written is { } list)
        {
            if (list.Key is { } key)
            {
                last[(list.Table, key(change.Row.Row))] = change;
            }
            else
            {
                summed.Add(change);
            }
            return;
        }
        while (turns.Count <= turn)
        {
            turns.Add([]);
        }
        turns[turn].Add(change);
    }

    private static NpgsqlBatch Batch(List<RowChange> changes, RowSheets sheets)
    {
        sheets.Clear();
        for (var place = 0; place < changes.Count; place++)
        {
            sheets.Add(changes[place].Row, place - (changes[place].Row.NumberOf ?? 0));
        }
        var batch = new NpgsqlBatch { Timeout = 0 };
        batch.BatchCommands.Add(GivenNumbers.Set([.. changes.Select(change => change.Number)]));
        foreach (var command in sheets.Commands)
        {
            batch.BatchCommands.Add(command);
        }
        return batch;
    }
}

using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>The lists of one noun (列表重放), told again from its streams.</summary>
public interface INounLists
{
    /// <summary>The kind of stream that it reads.</summary>
    string Kind { get; }

    /// <summary>The row changes of a stream: for each event in order, what changed with it.</summary>
    IEnumerable<IReadOnlyList<RowChange>> Replay(LoadedStream stream);
}

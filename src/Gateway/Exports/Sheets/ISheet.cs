namespace ZhengXie.Linked.Gateway.Exports.Sheets;

/// <summary>A table that is being written (在写表格): the watermark, the headings, then row by row.</summary>
public interface ISheet : IDisposable
{
    /// <summary>Adds a row.</summary>
    void Add(IReadOnlyList<object?> cells);

    /// <summary>Writes what belongs to the end; nothing may be added then.</summary>
    void Finish();
}

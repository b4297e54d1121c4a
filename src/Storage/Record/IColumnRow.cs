namespace ZhengXie.Linked.Storage.Record;

/// <summary>A list row that is written by columns (按列写入的行).</summary>
internal interface IColumnRow
{
    /// <summary>How its list is written.</summary>
    ListStatement Written { get; }
}

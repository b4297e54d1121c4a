namespace ZhengXie.Linked.Storage.Audit;

/// <summary>What became of dropping a month (删除月份的结果).</summary>
public enum DroppedMonth
{
    /// <summary>已删除: it is gone, the ends of its chains stay.</summary>
    Done,

    /// <summary>未满保存期: it has not been kept long enough.</summary>
    TooYoung,

    /// <summary>应先删除更早的月份.</summary>
    EarlierFirst,

    /// <summary>未导出: this file is no export of the month as it stands.</summary>
    NotExported,
}

namespace ZhengXie.Linked.Gateway.Audit;

/// <content>What happens to exports (导出).</content>
public static partial class AuditActions
{
    /// <summary>申请导出.</summary>
    public const string ExportAsked = "export.asked";

    /// <summary>导出完成.</summary>
    public const string ExportReady = "export.ready";

    /// <summary>导出未完成.</summary>
    public const string ExportFailed = "export.failed";

    /// <summary>下载导出.</summary>
    public const string ExportFetched = "export.fetched";

    /// <summary>撤销导出.</summary>
    public const string ExportCancelled = "export.cancelled";

    /// <summary>导出到期.</summary>
    public const string ExportExpired = "export.expired";

    /// <summary>移交.</summary>
    public const string HandedOver = "role.handed-over";
}

using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Exports.Tables;
using ZhengXie.Linked.Storage.JointTasks.Lists;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>Registers the making of exports (导出), and every list that can be exported.</summary>
public static class ExportServices
{
    /// <summary>What the doors need besides the record.</summary>
    public static IServiceCollection AddExportMaking(this IServiceCollection services)
    {
        services.AddSingleton<IExportTable, ReportTable>();
        services.AddSingleton<IExportTable, SentTable>();
        services.AddSingleton<IExportTable, DirectiveTable>();
        services.AddSingleton<IExportTable, HandoverTable>();
        services.AddSingleton<IExportTable, LeadTable>();
        services.AddSingleton(TasksOf(ExportList.LaunchedTasks, JointTaskList.Launched));
        services.AddSingleton(TasksOf(ExportList.InvitedTasks, JointTaskList.Invited));
        services.AddSingleton<IExportTable, AssignmentTable>();
        services.AddSingleton<IExportTable, ConversionTable>();
        services.AddSingleton<IExportTable, SearchTable>();
        services.AddSingleton<IExportTable, RightsTable>();
        services.AddSingleton<ExportMaker>();
        services.AddSingleton<ExportAudit>();
        services.AddSingleton<ExportWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ExportWorker>());
        services.AddScoped<ExportDesk>();
        return services;
    }

    private static Func<IServiceProvider, IExportTable> TasksOf(ExportList list, JointTaskList which) =>
        provider => new JointTaskTable(list, which, provider.GetRequiredService<JointTaskPages>());
}

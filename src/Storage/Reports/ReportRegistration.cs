using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Puts the keepers, lists and readers of reports into the host's services.</summary>
public static class ReportRegistration
{
    /// <summary>Reports. The host brings the pool of the service role and an <c>IBodyTreeSource</c>.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddCalendarSource();
        services.AddSingleton<IListWriter<Report, ReportEvent>, ReportLists>();
        services.AddSingleton<IFactSource<ReportOrder, ReportFacts>, ReportFactSource>();
        services.AddKeeper<Report, Report, ReportEvent, ReportOrder, ReportFacts>();
        services.AddDueOrders(
            Report.Kind,
            due => new ReportOrder(new(due.Stream), due.Command, Caller.House, new ReachClock(due.Item))
        );
        services.AddSingleton<ReportReader>();
        services.AddSingleton<ReportPages>();
        services.AddSingleton<DirectivePages>();
        services.AddSingleton<UrgingPages>();
        services.AddSingleton<ReportCounts>();
        services.AddSingleton<TabCounts>();
        services.AddSingleton<TodoPages>();
        services.AddSingleton<DeskViews>();
        services.AddSingleton<WaitingLegs>();
        services.AddSingleton<IssuePages>();
        services.AddSingleton<PaperLegs>();
        services.AddSingleton<IBodyJoined>(provider => provider.GetRequiredService<PaperLegs>());
        services.AddSingleton<DraftStore>();
        services.AddSingleton<EditingBook>();
        services.AddSingleton<ReferralPages>();
        services.AddSingleton<BranchReader>();
        return services;
    }
}

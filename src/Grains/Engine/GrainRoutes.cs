using System.Collections.Frozen;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.Audit;
using ZhengXie.Linked.Grains.Bodies;
using ZhengXie.Linked.Grains.Calendar;
using ZhengXie.Linked.Grains.Commissions;
using ZhengXie.Linked.Grains.Duty;
using ZhengXie.Linked.Grains.Exports;
using ZhengXie.Linked.Grains.JointTasks;
using ZhengXie.Linked.Grains.JointTasks.Templates;
using ZhengXie.Linked.Grains.People;
using ZhengXie.Linked.Grains.Reports;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Which grain keeps which noun (路由): every noun has one, found by the type of its orders.</summary>
public static class GrainRoutes
{
    private static readonly FrozenDictionary<Type, Type> Routes = new Dictionary<Type, Type>
    {
        [typeof(ReportOrder)] = typeof(IReportGrain),
        [typeof(JointTaskOrder)] = typeof(IJointTaskGrain),
        [typeof(TaskPartOrder)] = typeof(ITaskPartGrain),
        [typeof(TemplateOrder)] = typeof(ITaskTemplatesGrain),
        [typeof(BodyOrder)] = typeof(IBodyGrain),
        [typeof(PersonOrder)] = typeof(IPersonGrain),
        [typeof(CalendarOrder)] = typeof(ICalendarGrain),
        [typeof(CommissionOrder)] = typeof(ICommissionGrain),
        [typeof(DutyOrder)] = typeof(IDutyGrain),
        [typeof(ExportOrder)] = typeof(IExportsGrain),
        [typeof(AlarmOrder)] = typeof(IAlarmGrain),
    }.ToFrozenDictionary();

    /// <summary>The types of order for which there is a grain.</summary>
    public static IEnumerable<Type> Orders => Routes.Keys;

    /// <summary>The keeper of the order's stream.</summary>
    /// <typeparam name="TOrder">The noun's orders.</typeparam>
    /// <param name="grains">Where grains are found.</param>
    /// <param name="order">The order.</param>
    public static IKeeperGrain<TOrder> Keeper<TOrder>(this IGrainFactory grains, TOrder order)
        where TOrder : IOrder => (IKeeperGrain<TOrder>)grains.GetGrain(Routes[typeof(TOrder)], order.Stream);
}

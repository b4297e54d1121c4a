using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.Duty;
using ZhengXie.Linked.Storage.Exports;
using ZhengXie.Linked.Storage.JointTasks;
using ZhengXie.Linked.Storage.JointTasks.Templates;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// The nouns of the house with their keepers and lists (各类事项), the same for the gateway, the silo and the console: a noun that
/// the console did not know would lose its lists when it rebuilds.
/// </summary>
public static class Nouns
{
    /// <summary>Adds the keepers, facts and lists of every noun, with the rules that the configuration sets.</summary>
    public static IServiceCollection AddNouns(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Linked:Clocks").Get<ClockRules>() ?? new());
        services.AddBodies();
        services.AddPeople();
        services.AddCalendars();
        services.AddReports();
        services.AddSearch(new SearchOptions());
        services.AddCommissions();
        services.AddDuty();
        services.AddExports();
        services.AddJointTasks();
        services.AddTaskTemplates();
        services.AddSingleton(configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new());
        services.AddAlarms();
        return services;
    }
}

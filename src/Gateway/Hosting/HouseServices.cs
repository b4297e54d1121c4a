using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Accounts.Imports;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Bodies;
using ZhengXie.Linked.Gateway.Calendar;
using ZhengXie.Linked.Gateway.Commissions;
using ZhengXie.Linked.Gateway.Dashboards;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Duty;
using ZhengXie.Linked.Gateway.Exports;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Health;
using ZhengXie.Linked.Gateway.JointTasks;
using ZhengXie.Linked.Gateway.Json;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Outbox;
using ZhengXie.Linked.Gateway.Passkeys;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Gateway.Search;
using ZhengXie.Linked.Gateway.SignOn;
using ZhengXie.Linked.Gateway.Todos;
using ZhengXie.Linked.Gateway.Walls;
using ZhengXie.Linked.Gateway.Web;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Dashboards;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Health;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>What the house is made of (装配), one paragraph per concern.</summary>
internal static class HouseServices
{
    /// <summary>Registers every room.</summary>
    public static void AddHouse(
        this WebApplicationBuilder builder,
        RecordDatabase database,
        LinkedDatabaseOptions settings,
        DemoOptions demo
    )
    {
        var services = builder.Services;

        // The record, its keepers, and the nouns.
        database.AddTo(services);
        services.AddRecord(builder.Configuration.GetSection("Linked:Record").Get<RecordOptions>() ?? new());
        if (database.HasOwner)
        {
            services.AddUpkeep(database.Owner);
        }
        services.AddCheckpoints();
        services.AddBackup(settings.Backup);
        builder.AddEngine(database.ClusterConnection);
        // Hosted services start in this order: after the keepers, before whoever looks for work, long before the doors.
        services.AddMovingIn(EngineChoice.IsCluster(builder.Configuration));
        services.AddNouns(builder.Configuration);
        services.AddSearchIndexing();
        services.AddSweeper();
        if (!EngineChoice.IsCluster(builder.Configuration))
        {
            services.AddSweeperWatch();
        }
        services.AddOutbox(builder.Configuration);
        services.AddHostedService<PaperLegWatch>();
        services.AddHostedService<AfterStart>();

        // Who is at the door.
        services.AddAccounts(builder.Configuration, settings.DataFolder, demo.On);
        services.AddSignOn(builder.Configuration);
        services.AddAuthorization();
        services.AddAudit();

        // The framework would log every address, and with it what was searched for.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // How the doors speak, what they hold to, and what is measured.
        services.AddStrictJson();
        services.AddProblems();
        services.AddDocumentation();
        services.AddLimits();
        services.AddHealth();
        services.AddHealthChecks().AddCheck<BackupHealth>("backup", tags: [HealthDoors.Ready]);
        services.AddTelemetry();

        // What stands behind the doors.
        services.AddBodyDoors();
        services.AddPeopleDoors();
        services.AddFeeds();
        services.AddWalls();
        services.AddDashboards(
            builder.Configuration.GetSection(DashboardOptions.Section).Get<DashboardOptions>() ?? new DashboardOptions()
        );
        services.AddFiles();
        services.AddExportMaking();
        services.AddSingleton<DraftBounds>();
        services.AddSingleton<ITodoCounts, ReportTodo>();
        services.AddSingleton<ITodoCounts, ReferralTodo>();
        services.AddSingleton<ITodoCounts, DeskTodoCount>();
        services.AddSingleton<ITodoCounts, JointTaskTodo>();

        // The demo is planted only where it is on.
        services.AddFoundation(demo);
    }

    /// <summary>The foundation; accounts, bodies, people and calendars are there already.</summary>
    public static IServiceCollection AddFoundation(this IServiceCollection services, DemoOptions demo)
    {
        services.AddSingleton(demo);
        services.AddSingleton<DemoSeed>();
        services.AddSingleton<Foundation>();
        return services;
    }

    private static void AddMovingIn(this IServiceCollection services, bool cluster) =>
        services.AddHostedService(provider =>
        {
            var foundation = provider.GetRequiredService<Foundation>();
            return new MovingIn(cluster ? foundation.Stand : cancellation => foundation.Lay(Console.Out, cancellation));
        });

    /// <summary>Puts the doors in their order.</summary>
    public static void UseHouse(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseTransport();
        app.UseRefusalWitness();
        app.UseProblems();
        app.UseWeb();
        app.UseHubOrigin();
        app.UseRouting();
        app.UseAuthentication();
        app.UseSessions();
        app.UseRateLimiter();
        app.UseBodyLimit();
        app.UseSecretAddressCheck();
        app.UseCleanAddressCheck();
        app.UseAuthorization();

        app.MapHealth();
        app.MapDocumentation();
        app.MapAccounts();
        app.MapSecondFactor();
        app.MapSessions();
        app.MapInvitations();
        app.MapRecoveries();
        app.MapAccountLists();
        app.MapImports();
        app.MapPasskeys();
        app.MapSignOn();
        app.MapPeople();
        app.MapBodies();
        app.MapRegisters();
        app.MapDivisions();
        app.MapCalendar();
        app.MapAudit();
        app.MapReports();
        app.MapReportLists();
        app.MapListCounts();
        app.MapTodos();
        app.MapDeskViews();
        app.MapDashboards();
        app.MapTakings();
        app.MapIssues();
        app.MapPapers();
        app.MapReferralLists();
        app.MapJudging();
        app.MapCommissions();
        app.MapCommissionLists();
        app.MapJointTasks();
        app.MapJointTaskLists();
        app.MapTaskKinds();
        app.MapTaskTemplates();
        app.MapPlanDrafts();
        app.MapDrafts();
        app.MapWritingRules();
        app.MapDuty();
        app.MapOutbox();
        app.MapSearch();
        app.MapFeeds();
        app.MapWalls();
        app.MapFiles();
        app.MapExports();
        app.MapDemo();
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Puts the backup into the host's services.</summary>
public static class BackupRegistration
{
    /// <summary>The daily base backup, and the watch over base backups and archive.</summary>
    public static IServiceCollection AddBackup(this IServiceCollection services, BackupOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<BackupState>();
        services.AddHostedService<BackupWatch>();
        services.AddHostedService<DailyBackup>();
        return services;
    }
}

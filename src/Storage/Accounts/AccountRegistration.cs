using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Puts accounts, sessions, second factors and the audit into the host's services.</summary>
public static class AccountRegistration
{
    /// <summary>Accounts in the database. The host brings the pool of the service role.</summary>
    public static IServiceCollection AddAccountBooks(
        this IServiceCollection services,
        HouseKeys keys,
        SessionLimits limits
    )
    {
        services.AddSingleton(keys);
        services.AddSingleton(limits);
        services.AddSingleton<MissingKeys>();
        services.AddSingleton<AccountBook>();
        services.AddSingleton<AccountLife>();
        services.AddSingleton<AccountReader>();
        services.AddSingleton<AccountDisuse>();
        services.AddSingleton<FormerPasswords>();
        services.AddSingleton<InvitationBook>();
        services.AddSingleton<ImportBook>();
        services.AddSingleton<RecoveryBook>();
        services.AddSingleton<RecoveryApprovals>();
        services.AddSingleton<RecoveryTakings>();
        services.AddSingleton<SecondFactors>();
        services.AddSingleton<SessionRows>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionList>();
        services.AddSingleton<IEar, SessionEar>();
        services.AddHostedService<SessionSweep>();
        services.AddAuditBook();
        return services;
    }
}

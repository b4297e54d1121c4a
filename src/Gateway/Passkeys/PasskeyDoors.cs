using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Passkeys;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>Registers passkeys (通行密钥).</summary>
public static class PasskeyDoors
{
    private const string Required = "required";
    private const string Preferred = "preferred";

    /// <summary>Passkeys, by the framework's handler. Accounts come with <c>AddAccounts</c>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section <c>Passkeys</c>.</param>
    public static IServiceCollection AddPasskeys(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(PasskeySettings.Section).Get<PasskeySettings>() ?? new();
        var origins = new PasskeyOrigins(settings);
        services.AddSingleton(settings);
        services.AddSingleton<PasskeyBook>();
        services.AddSingleton<PasskeyChallenges>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = settings.Domain;
            options.AuthenticatorTimeout = PasskeyChallenges.Patience;
            options.UserVerificationRequirement = Required;
            options.ResidentKeyRequirement = Preferred;
            options.ValidateOrigin = origins.Allow;
        });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyEnrolling>();
        services.AddScoped<PasskeyDesk>();
        return services;
    }
}

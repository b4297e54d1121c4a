using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Storage.SignOn;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>Registers signing on from an outer provider (统一认证).</summary>
public static class SignOnDoors
{
    /// <summary>The scheme of the framework's handler.</summary>
    public const string Scheme = "sign-on";

    /// <summary>Where the browser comes back to.</summary>
    public const string Callback = "/api/sign-on/callback";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Signing on, where it is configured. Accounts come with <c>AddAccounts</c>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section <c>SignOn</c>.</param>
    public static IServiceCollection AddSignOn(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(SignOnSettings.Section).Get<SignOnSettings>() ?? new();
        services.AddSingleton(settings);
        services.AddSingleton<OuterIdentities>();
        services.TryAddSingleton<ITokenExchange, PlainExchange>();
        services.AddScoped<SignOnDesk>();
        services.AddScoped<SignOnEvents>();
        if (settings.On)
        {
            services
                .AddAuthentication()
                .AddOAuth<OAuthOptions, SignOnHandler>(Scheme, options => Shape(options, settings));
        }
        return services;
    }

    private static void Shape(OAuthOptions options, SignOnSettings settings)
    {
        options.AuthorizationEndpoint = settings.Authorization;
        options.TokenEndpoint = settings.Token;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.CallbackPath = Callback;
        options.UsePkce = true;
        options.SignInScheme = IdentityConstants.ApplicationScheme;
        options.EventsType = typeof(SignOnEvents);
        options.RemoteAuthenticationTimeout = Patience;
        // The provider sends the browser back by a link, which a cookie of the strict kind would not follow.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        foreach (var scope in settings.Scopes)
        {
            options.Scope.Add(scope);
        }
        foreach (var (name, value) in settings.Parameters)
        {
            options.AdditionalAuthorizationParameters[name] = value;
        }
    }
}

using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using ZhengXie.Linked.Gateway.Accounts.Imports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Passkeys;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Registers accounts (账号): Identity, cookie and token behind one scheme, sessions, keys.</summary>
public static class AccountDoors
{
    /// <summary>Name of the session cookie.</summary>
    public const string Cookie = "linked-session";

    private const string Scheme = "linked";
    private const string Application = "ZhengXie.Linked";

    /// <summary>Accounts. The host brings the pool of the service role.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The sections <c>Accounts</c>, <c>Sessions</c>, <c>Keys</c>.</param>
    /// <param name="dataFolder">Where the key file is, if no keys are given.</param>
    /// <param name="demo">Whether this is a demo.</param>
    public static IServiceCollection AddAccounts(
        this IServiceCollection services,
        IConfiguration configuration,
        string dataFolder,
        bool demo
    )
    {
        var settings = configuration.GetSection(AccountSettings.Section).Get<AccountSettings>() ?? new();
        settings = settings.For(demo);
        var limits = configuration.GetSection(SessionLimits.Section).Get<SessionLimits>() ?? new();
        var keys = configuration.GetSection(HouseKeyOptions.Section).Get<HouseKeyOptions>() ?? new();
        services.AddSingleton(settings);
        services.AddSingleton(
            new DisuseLimits(TimeSpan.FromDays(settings.UnusedDays), TimeSpan.FromDays(settings.WithoutRoleDays))
        );
        services.AddAccountBooks(HouseKeys.Load(keys, dataFolder), limits);
        services.AddIdentity(settings.IterationsFor(demo));
        services.AddTickets(settings, limits);
        services.AddOptions<OriginOptions>().BindConfiguration(OriginOptions.Section);
        services.TryAddSingleton<OriginCheck>();
        services.AddSingleton<PageGuard>();
        services.AddSingleton<SignInNeeds>();
        services.AddSingleton<ShutDoors>();
        services.AddScoped<CurrentCaller>();
        services.AddSingleton<SessionCallers>();
        services.AddSingleton<ICallerSource>(Callers);
        services.AddSingleton<ISessionWatch>(Callers);
        services.AddScoped<MeView>();
        services.AddSingleton<FirstAdministrators>();
        services.AddSingleton<FirstStart>();
        services.AddPasskeys(configuration);
        return services;
    }

    /// <summary>Asks every request who it is; after authentication and routing.</summary>
    public static IApplicationBuilder UseSessions(this IApplicationBuilder app) => app.UseMiddleware<SessionGate>();

    private static SessionCallers Callers(IServiceProvider provider) => provider.GetRequiredService<SessionCallers>();

    private static void AddIdentity(this IServiceCollection services, int iterations)
    {
        services.AddDbContextPool<AccountsContext>(
            (provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
        );
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Password = AccountSettings.Password;
                options.User.AllowedUserNameCharacters = string.Empty;
            })
            .AddPasswordValidator<PasswordRules>()
            .AddUserStore<PasskeyStore>();
        services.AddScoped<ILookupNormalizer, AccountNames>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = iterations);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<AccountOpening>();
        services.AddSingleton<Decoy>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<SignInDesk>();
        services.AddSingleton<SessionOrigins>();
        services.AddSingleton<SessionViews>();
        services.AddScoped<CodeDesk>();
        services.AddScoped<PasswordChoice>();
        services.AddScoped<InvitationDesk>();
        services.AddScoped<AccountImportCheck>();
        services.AddScoped<AccountImportRun>();
        services.AddScoped<RoleImportCheck>();
        services.AddScoped<RoleImportRun>();
        services.AddScoped<RecoveryDesk>();
        services.AddScoped<RecoveryTaker>();
        services.AddHostedService<DisuseSweep>();
    }

    private static void AddTickets(this IServiceCollection services, AccountSettings settings, SessionLimits limits)
    {
        services
            .AddAuthentication(Scheme)
            .AddPolicyScheme(
                Scheme,
                null,
                options =>
                    options.ForwardDefaultSelector = context =>
                        PageGuard.IsToken(context.Request)
                            ? IdentityConstants.BearerScheme
                            : IdentityConstants.ApplicationScheme
            )
            .AddCookie(IdentityConstants.ApplicationScheme, options => Shape(options, limits))
            .AddBearerToken(
                IdentityConstants.BearerScheme,
                options =>
                {
                    options.BearerTokenExpiration = settings.Token;
                    options.RefreshTokenExpiration = limits.Longest;
                }
            );
        services.AddRememberedTickets();
        services.AddDataProtection().SetApplicationName(Application);
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<NpgsqlDataSource, HouseKeys>(
                (options, database, keys) =>
                {
                    options.XmlRepository = new ProtectionKeys(database);
                    options.XmlEncryptor = new ProtectionKeySeal(keys);
                }
            );
    }

    // After the framework has set the seals.
    private static void AddRememberedTickets(this IServiceCollection services)
    {
        services.AddSingleton<OpenedTickets>();
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure<OpenedTickets>(
                (options, opened) =>
                    options.TicketDataFormat = new RememberingSeal(
                        options.TicketDataFormat,
                        IdentityConstants.ApplicationScheme,
                        opened
                    )
            );
        services
            .AddOptions<BearerTokenOptions>(IdentityConstants.BearerScheme)
            .PostConfigure<OpenedTickets>(
                (options, opened) =>
                    options.BearerTokenProtector = new RememberingSeal(
                        options.BearerTokenProtector,
                        IdentityConstants.BearerScheme,
                        opened
                    )
            );
    }

    private static void Shape(CookieAuthenticationOptions options, SessionLimits limits)
    {
        options.Cookie.Name = Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = limits.Longest;
        options.SlidingExpiration = false;
        options.Events.OnRedirectToLogin = context => Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context =>
            Answer(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    // An interface answers; it does not send a program to a page.
    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

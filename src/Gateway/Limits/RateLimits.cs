using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>Rate limits: by account first, because an office shares one address; by address where nobody is signed in.</summary>
public static class RateLimits
{
    /// <summary>The tighter policy of the doors that take passwords and codes.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The policy of uploads: few under way for one account.</summary>
    public const string Upload = "upload";

    /// <summary>The policy of the hub: a bounded number of screens of one address.</summary>
    public const string Hub = "hub";

    /// <summary>The policy of what screens read to catch up: a bounded number at once, the others in turn.</summary>
    public const string CatchUp = "catch-up";

    /// <summary>Registers the limits.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(OfCaller);
            limiter.AddPolicy(SignIn, OfSignIn);
            limiter.AddPolicy(Upload, OfUpload);
            limiter.AddPolicy(Hub, OfScreen);
            limiter.AddPolicy(CatchUp, OfReading);
            limiter.OnRejected = (rejected, _) => new ValueTask(Refuse(rejected));
        });

    private static RateLimitPartition<string> OfCaller(HttpContext context)
    {
        var limits = Limits(context);
        return Partition.Account(context) is { } account
            ? Bucket("account:" + account, limits.AccountBurst, limits.AccountPerSecond)
            : Bucket("address:" + Partition.Address(context), limits.AddressBurst, limits.AddressPerSecond);
    }

    private static RateLimitPartition<string> OfSignIn(HttpContext context) =>
        RateLimitPartition.GetFixedWindowLimiter(
            Partition.Account(context) ?? Partition.Address(context),
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = Limits(context).SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }
        );

    private static RateLimitPartition<string> OfUpload(HttpContext context) =>
        RateLimitPartition.GetConcurrencyLimiter(
            Partition.Account(context) ?? Partition.Address(context),
            _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = Limits(context).UploadsOfAccount,
                QueueLimit = Limits(context).UploadsOfAccount,
            }
        );

    // By address, whoever is signed in: what floods the house has one account for many screens, or none.
    private static RateLimitPartition<string> OfScreen(HttpContext context) =>
        RateLimitPartition.GetConcurrencyLimiter(
            Partition.Address(context),
            _ => new ConcurrencyLimiterOptions { PermitLimit = Limits(context).ScreensOfAddress }
        );

    // One queue for all: what it spares is the record's connections, and they are everybody's.
    private static RateLimitPartition<string> OfReading(HttpContext context) =>
        RateLimitPartition.GetConcurrencyLimiter(
            CatchUp,
            _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = Limits(context).ReadingsAtOnce,
                QueueLimit = Limits(context).ReadingsWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );

    private static RateLimitPartition<string> Bucket(string key, int burst, int perSecond) =>
        RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = true,
            }
        );

    private static Task Refuse(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.Zero;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problem.Write(rejected.HttpContext, Refusals.TooManyRequests);
    }

    private static LimitOptions Limits(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;
}

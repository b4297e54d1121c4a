using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Outbox;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>Doors to what left the house (外发记录), to overtimes, and to each person's own mute settings.</summary>
public static class OutboxDoors
{
    /// <summary>The outbox, its worker and its readers.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Outbox").Get<OutboxOptions>() ?? new());
        // The pipeline measures the time; addresses of providers are not for the log.
        services
            .AddHttpClient(nameof(OutboxWorker), http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton<OutboxSpread>();
        services.AddSingleton<DeliveryQueue>();
        services.AddSingleton<MessagePages>();
        services.AddSingleton<MuteBook>();
        services.AddSingleton<OvertimePages>();
        services.AddSingleton<OutboxWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxWorker>());
        return services;
    }

    /// <summary>Maps the doors.</summary>
    public static void MapOutbox(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("外发与提醒").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/messages", Messages)
            .WithSummary("外发记录：短信和政务微信是否发出，每页50条，before 填上页最后一条的编号")
            .WithDescription("办公桌人员和系统管理员可看；不含手机号码和正文。");
        api.MapGet("/desks/{body}/overtimes", Overtimes)
            .WithSummary("超时的急件、特急件：本机构的和直接下级的")
            .WithDescription("下级未上报的只有编号和用时，不能打开。");
        api.MapGet("/me/mutes", Mutes).WithSummary("免打扰设置：哪些消息不发短信和政务微信");
        api.MapPut("/me/mutes", Mute)
            .WithSummary("修改免打扰设置")
            .WithDescription("站内通知照常；急件、特急件不受影响，照发。")
            .WithRequestExample(new MuteRequest(["report.signed"]));
    }

    private static async Task<Results<Ok<IReadOnlyList<MessageView>>, RefusalResult>> Messages(
        BodyCode body,
        Reading reading,
        MessagePages pages,
        IBodyTreeSource bodies,
        TimeProvider time,
        long? before,
        CancellationToken cancellation
    )
    {
        var facts = new RuleFacts(time.GetUtcNow(), bodies.Current);
        var reads =
            IsOfDesk(reading.By, body, facts)
            || Oversight.Grant(reading.By, Role.SystemAdministrator, body, facts) is not null;
        return reads ? TypedResults.Ok(await pages.Read(body, before, cancellation)) : Refusals.NotFound.Result();
    }

    private static async Task<Results<Ok<IReadOnlyList<OvertimeView>>, RefusalResult>> Overtimes(
        BodyCode body,
        Reading reading,
        OvertimePages pages,
        IBodyTreeSource bodies,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        IsOfDesk(reading.By, body, new(time.GetUtcNow(), bodies.Current))
            ? TypedResults.Ok(await pages.Newest(body, cancellation))
            : Refusals.NotFound.Result();

    private static async Task<Ok<IReadOnlyList<MuteView>>> Mutes(
        Reading reading,
        MuteBook mutes,
        CancellationToken cancellation
    ) => TypedResults.Ok(Views(await mutes.Of(reading.By.Person, cancellation)));

    private static async Task<Results<Ok<IReadOnlyList<MuteView>>, RefusalResult>> Mute(
        MuteRequest sent,
        Reading reading,
        MuteBook mutes,
        CancellationToken cancellation
    )
    {
        if (sent.Kinds.Any(kind => !MessageKinds.All.Contains(kind)))
        {
            return Refusals.MuteUnknown.Result();
        }
        var kinds = sent.Kinds.ToHashSet(StringComparer.Ordinal);
        await mutes.Keep(reading.By.Person, kinds, cancellation);
        return TypedResults.Ok(Views(kinds));
    }

    private static IReadOnlyList<MuteView> Views(IReadOnlySet<string> muted) =>
        [.. MessageKinds.All.Select(kind => new MuteView(kind, MessageKinds.NameOf(kind), muted.Contains(kind)))];

    private static bool IsOfDesk(Caller caller, BodyCode body, RuleFacts facts) =>
        Visibility.KeysOf(caller, facts.Today, facts.Bodies).Contains(Visibility.Desk(body));
}

using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// Tells the audit who read which item that is marked 内部 (内部信息查阅留痕): once in a quarter of an hour for one person and
/// item. The answer waits for it; where the audit cannot be written, nothing is shown.
/// </summary>
public sealed class InternalReading(InternalItems items, Witness witness) : IEndpointFilter
{
    private static readonly string[] Items = ["report", "task", "commission"];

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && !IsRefused(result) && ItemOf(request.RouteValues) is { } item)
        {
            await Tell(item, context.HttpContext.RequestAborted);
        }
        return result;
    }

    private async Task Tell(string item, CancellationToken cancellation)
    {
        if (
            !witness.HasTold(AuditActions.InternalRead, item, AuditEntry.Done)
            && await items.Find(item, cancellation) is { IsInternal: true } found
        )
        {
            await witness.TellOnce(AuditActions.InternalRead, item, AuditEntry.Done, found.Body, cancellation);
        }
    }

    private static bool IsRefused(object? result) =>
        result is RefusalResult || (result is INestedHttpResult nested && IsRefused(nested.Result));

    // A printed issue holds whole papers; it is named by its body, year and number.
    private static string? ItemOf(RouteValueDictionary values) =>
        Items.Select(name => values[name]?.ToString()).FirstOrDefault(id => id is not null)
        ?? (values.ContainsKey("number") ? $"{values["body"]}-{values["year"]}-{values["number"]}" : null);
}

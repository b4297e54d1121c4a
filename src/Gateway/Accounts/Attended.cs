namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Whether somebody is there (有人操作). A page reads by itself whenever it hears a ring, so that in a browser only what is
/// sent tells of a person: acts, typed words that are kept, and the page's own word that a key or a pointer was moved. A
/// program has no keys; what it reads and does counts, what it merely waits for does not.
/// </summary>
public static class Attended
{
    /// <summary>Whether the request tells so.</summary>
    public static bool Is(HttpContext context) =>
        context.GetEndpoint() is { } door
        && door.Metadata.GetMetadata<Unattended>() is null
        && (PageGuard.IsToken(context.Request) || IsSent(context.Request.Method));

    private static bool IsSent(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
}

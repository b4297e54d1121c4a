using ZhengXie.Linked.Contracts.Outbox;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>
/// What a provider is sent (外发报文): a template and the few ids that it fills in. No text of any paper leaves the house
/// this way.
/// </summary>
/// <param name="Id">The message's id, also in the header <c>Idempotency-Key</c>; the same with every try.</param>
/// <param name="Channel">短信 or 政务微信.</param>
/// <param name="To">The mobile number; 政务微信 finds its account by it.</param>
/// <param name="Template">The kind of message, which names the provider's template.</param>
/// <param name="Subject">The id of the report or commission, for the link.</param>
/// <param name="Body">The code of the body at which it happened.</param>
/// <param name="Number">编号 of the paper, where it has one there.</param>
/// <param name="Item">The leg or directive meant.</param>
/// <param name="Minutes">用时 of an urgent paper.</param>
/// <param name="Urgent">急件或特急件.</param>
internal sealed record ProviderMessage(
    Guid Id,
    Channel Channel,
    string To,
    string Template,
    string Subject,
    string Body,
    string? Number,
    int? Item,
    int? Minutes,
    bool Urgent
)
{
    /// <summary>Says only which: the number of a telephone must not end up in a log.</summary>
    public override string ToString() => $"{Channel} {Id}";
}

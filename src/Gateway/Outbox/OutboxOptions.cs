using ZhengXie.Linked.Contracts.Outbox;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>
/// Settings of messages that leave the house (外发设置), section <c>Outbox</c>. There is no default provider: a channel
/// without an address sends nothing, and its messages say so.
/// </summary>
public sealed record OutboxOptions
{
    /// <summary>短信.</summary>
    public ProviderOptions Sms { get; init; } = new();

    /// <summary>政务微信.</summary>
    public ProviderOptions GovernmentWeChat { get; init; } = new();

    /// <summary>How many seconds a provider may take for one message.</summary>
    public int TimeoutSeconds { get; init; } = 10;

    /// <summary>How often a message is tried before it is given up.</summary>
    public int MostAttempts { get; init; } = 8;

    /// <summary>How many messages of a channel are under way at once.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>The settings of a channel.</summary>
    public ProviderOptions Of(Channel channel) => channel == Channel.Sms ? Sms : GovernmentWeChat;
}

/// <summary>Where a channel's provider is (外发服务商).</summary>
public sealed record ProviderOptions
{
    /// <summary>The address to which messages are posted; none where the channel has no provider.</summary>
    public Uri? Url { get; init; }

    /// <summary>The header that carries the secret.</summary>
    public string Header { get; init; } = "Authorization";

    /// <summary>The secret; it is kept out of logs and answers.</summary>
    public string? Secret { get; init; }

    /// <summary>Says only where it is: a secret must not end up in a log.</summary>
    public override string ToString() => Url?.Host ?? "";
}

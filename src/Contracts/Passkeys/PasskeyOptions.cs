using System.Text.Json;

namespace ZhengXie.Linked.Contracts.Passkeys;

/// <summary>What a device is asked (验证请求), for one answer within five minutes.</summary>
/// <param name="Options">
/// What <c>navigator.credentials.create()</c> or <c>get()</c> takes as <c>publicKey</c>, its bytes in Base64Url.
/// </param>
public sealed record PasskeyOptions(JsonElement Options)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PasskeyOptions);
}

/// <summary>What a device answered.</summary>
/// <param name="Credential">What <c>navigator.credentials.get()</c> gave, as JSON.</param>
public sealed record ShownPasskey(JsonElement Credential)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(ShownPasskey);
}

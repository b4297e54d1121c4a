using System.Text.Json;

namespace ZhengXie.Linked.Contracts.Passkeys;

/// <summary>Wish to enrol a passkey (登记通行密钥).</summary>
/// <param name="Password">The present password.</param>
public sealed record PasskeyEnrolment(string Password)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PasskeyEnrolment);
}

/// <summary>A passkey that a device has just made.</summary>
/// <param name="Name">What its owner calls it, at most 40 characters.</param>
/// <param name="Credential">What <c>navigator.credentials.create()</c> gave, as JSON.</param>
public sealed record NewPasskey(string Name, JsonElement Credential)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(NewPasskey);
}

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Enrolment (启用动态口令) of an authenticator program.</summary>
/// <param name="Password">The present password.</param>
public sealed record Enrolment(string Password)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(Enrolment);
}

/// <summary>What the authenticator program needs; shown once.</summary>
/// <param name="Uri">The <c>otpauth</c> address, for a two-dimensional code.</param>
/// <param name="Key">The key in Base32, for typing.</param>
public sealed record EnrolmentKey(string Uri, string Key)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(EnrolmentKey);
}

/// <summary>A one-time code (动态口令).</summary>
/// <param name="Code">Six digits.</param>
public sealed record CodeEntry(string Code)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(CodeEntry);
}

/// <summary>What a shown second factor gives (二次验证).</summary>
/// <param name="Until">Until when it counts (UTC).</param>
public sealed record SteppedUp(DateTimeOffset Until);

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>What sort of refusal it is.</summary>
public enum RefusalKind
{
    /// <summary>The input is at fault (422).</summary>
    Invalid,

    /// <summary>There is no such thing, or it is not the caller's to see: both answer alike (404).</summary>
    NotFound,

    /// <summary>The caller sees the thing but may not do this (403).</summary>
    Forbidden,

    /// <summary>The second factor must be shown first (403, its own code).</summary>
    StepUp,

    /// <summary>The state of things has moved on (409).</summary>
    Conflict,

    /// <summary>Too much at once (429).</summary>
    TooMany,

    /// <summary>The house cannot answer now (503); try again later.</summary>
    Unavailable,
}

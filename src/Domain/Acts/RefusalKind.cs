namespace ZhengXie.Linked.Domain.Acts;

/// <summary>What sort of refusal it is.</summary>
public enum RefusalKind
{
    /// <summary>The input is at fault (422).</summary>
    Invalid,

    /// <summary>The input cannot even be read (400).</summary>
    Malformed,

    /// <summary>Nobody is signed in (401).</summary>
    SignedOut,

    /// <summary>There is no such thing, or it is not the caller's to see: both answer alike (404).</summary>
    NotFound,

    /// <summary>The caller sees the thing but may not do this (403).</summary>
    Forbidden,

    /// <summary>The second factor must be shown first (403, its own code).</summary>
    StepUp,

    /// <summary>The address knows no such method (405).</summary>
    Method,

    /// <summary>The state of things has moved on (409).</summary>
    Conflict,

    /// <summary>More bytes than are taken in (413).</summary>
    TooLarge,

    /// <summary>A kind of content that is not taken in (415).</summary>
    Media,

    /// <summary>Too much at once (429).</summary>
    TooMany,

    /// <summary>A fault of the house (500).</summary>
    Broken,

    /// <summary>The house cannot answer now (503); try again later.</summary>
    Unavailable,
}

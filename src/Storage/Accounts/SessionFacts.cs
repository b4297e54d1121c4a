using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>What the house knows of a session that goes on (会话).</summary>
/// <param name="Id">The session.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="UserName">Under which name he signed in.</param>
/// <param name="MustChangePassword">Whether he signed in with a one-time password and has not changed it yet.</param>
/// <param name="Grants">All his role grants.</param>
/// <param name="SteppedUpUntil">Until when the second factor that he showed counts (UTC).</param>
/// <param name="SeenAt">When he was last seen, to the minute (UTC).</param>
/// <param name="ExpiresAt">When the session ends whatever he does (UTC).</param>
public sealed record SessionFacts(
    SessionId Id,
    PersonId Person,
    string UserName,
    bool MustChangePassword,
    ImmutableArray<RoleGrant> Grants,
    DateTimeOffset? SteppedUpUntil,
    DateTimeOffset SeenAt,
    DateTimeOffset ExpiresAt
)
{
    /// <summary>Whether a second factor was shown in this session, however long ago.</summary>
    public bool FactorShown { get; init; }

    /// <summary>Whether the person has a second factor that counts.</summary>
    public bool FactorEnrolled { get; init; }

    /// <summary>The caller as rules see him at the moment.</summary>
    public Caller CallerAt(DateTimeOffset now) => new(Person, Grants, SteppedUpUntil > now);

    /// <summary>Whether the session goes on at the moment.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="idle">How long nobody may have been seen.</param>
    public bool GoesOn(DateTimeOffset now, TimeSpan idle) => now < ExpiresAt && now < SeenAt + idle;
}

using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Draws the list of a person's sessions (会话清单).</summary>
public sealed class SessionViews(SessionList list, SessionLimits limits)
{
    /// <summary>The sessions of the person.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="asking">The session that asks, to be told from the others.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<SessionView>> Of(
        PersonId person,
        SessionId asking,
        CancellationToken cancellation
    ) => [.. (await list.Of(person, cancellation)).Select(entry => View(entry, asking))];

    private SessionView View(SessionEntry entry, SessionId asking)
    {
        var idle = entry.SeenAt + limits.Idle;
        return new(
            entry.Id.Value,
            entry.Origin.Device,
            entry.Origin.Address,
            entry.Origin.Program,
            entry.StartedAt,
            entry.SeenAt,
            idle < entry.ExpiresAt ? idle : entry.ExpiresAt,
            entry.Id == asking
        );
    }
}

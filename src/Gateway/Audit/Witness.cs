using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Witness (见证) of a request: writes into the audit who did what in it, and from where.</summary>
public sealed class Witness(IAudit audit, CurrentCaller current, IHttpContextAccessor request, TimeProvider time)
{
    /// <summary>The address the request came from.</summary>
    public string? Address => request.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>The caller did this.</summary>
    public Task Tell(string action, string? subject, CancellationToken cancellation) =>
        Tell(action, subject, AuditEntry.Done, cancellation);

    /// <summary>The caller did or tried this, with that outcome.</summary>
    public Task Tell(string action, string? subject, string outcome, CancellationToken cancellation) =>
        audit.Write(
            new(
                time.GetUtcNow(),
                action,
                outcome,
                current.Session?.Person,
                current.Session?.UserName,
                current.Session?.Id.Value,
                Address,
                subject
            ),
            cancellation
        );

    /// <summary>Somebody tried to sign in, or did.</summary>
    /// <param name="person">Whose account it is; none if the name is nobody's.</param>
    /// <param name="account">Its user name.</param>
    /// <param name="session">The session that began, if one did.</param>
    /// <param name="outcome">How it went.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public Task TellSignIn(
        PersonId? person,
        string? account,
        Guid? session,
        string outcome,
        CancellationToken cancellation
    ) =>
        audit.Write(
            new(time.GetUtcNow(), AuditActions.SignIn, outcome, person, account, session, Address),
            cancellation
        );

    /// <summary>Somebody who is not signed in did or tried this with an account.</summary>
    /// <param name="person">Whose account it is; none if the name is nobody's.</param>
    /// <param name="account">Its user name.</param>
    /// <param name="action">What.</param>
    /// <param name="outcome">How it went.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public Task TellOf(
        PersonId? person,
        string? account,
        string action,
        string outcome,
        CancellationToken cancellation
    ) => audit.Write(new(time.GetUtcNow(), action, outcome, person, account, null, Address), cancellation);
}

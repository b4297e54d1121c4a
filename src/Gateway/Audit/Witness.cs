using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// Witness (见证) of a request: writes into the audit who did what in it, and from where. What it tells is committed when it
/// returns; if it cannot be, it throws, and the request is refused.
/// </summary>
public sealed class Witness(
    IAudit audit,
    CurrentCaller current,
    IHttpContextAccessor request,
    Lately lately,
    TimeProvider time
)
{
    /// <summary>The address the request came from.</summary>
    public string? Address => request.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>The caller did this.</summary>
    public Task Tell(string action, string? subject, CancellationToken cancellation) =>
        Tell(action, subject, AuditEntry.Done, cancellation);

    /// <summary>The caller did or tried this, with that outcome.</summary>
    public Task Tell(string action, string? subject, string outcome, CancellationToken cancellation) =>
        audit.Write(Entry(action, subject, outcome), cancellation);

    /// <summary>The caller tried this with something of that body.</summary>
    public Task Tell(string action, string? subject, string outcome, BodyCode? body, CancellationToken cancellation) =>
        audit.Write(Entry(action, subject, outcome) with { Body = body }, cancellation);

    /// <summary>Whether the caller did the same within a quarter of an hour, and it was told.</summary>
    public bool HasTold(string action, string? subject, string outcome) => lately.Knows(Key(action, subject, outcome));

    /// <summary>The same, once in a quarter of an hour for the same caller and subject.</summary>
    public async Task TellOnce(
        string action,
        string? subject,
        string outcome,
        BodyCode? body,
        CancellationToken cancellation
    )
    {
        if (!HasTold(action, subject, outcome))
        {
            await Tell(action, subject, outcome, body, cancellation);
            lately.Note(Key(action, subject, outcome));
        }
    }

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

    private (string Who, string Action, string? Subject, string Outcome) Key(
        string action,
        string? subject,
        string outcome
    ) => (current.Session?.Person.ToString() ?? Address ?? "", action, subject, outcome);

    private AuditEntry Entry(string action, string? subject, string outcome)
    {
        var (now, session) = (time.GetUtcNow(), current.Session);
        var held = session is null ? [] : session.CallerAt(now).On(ChinaTime.DayOf(now)).ToList();
        return new(now, action, outcome, session?.Person, session?.UserName, session?.Id.Value, Address, subject)
        {
            For = StoodFor(held),
            Posts = held.Count == 0 ? null : string.Join(' ', held.Select(Post)),
        };
    }

    private static PersonId? StoodFor(List<RoleGrant> held)
    {
        var holders = held.Select(grant => grant.StandsInFor).OfType<PersonId>().Distinct().ToList();
        return holders is [var only] ? only : null;
    }

    private static string Post(RoleGrant grant) =>
        $"{grant.Body.Value}.{grant.Role}{(grant.StandsInFor is null ? "" : "~")}";
}

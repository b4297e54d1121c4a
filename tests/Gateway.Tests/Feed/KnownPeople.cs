using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>People whose grants and sessions a test changes at will; the hub and the doors ask it who is there.</summary>
public sealed class KnownPeople : ICallerSource, ISessionWatch
{
    private readonly ConcurrentDictionary<Guid, Caller> signedIn = [];

    /// <summary>Nobody is told: these people change between two rounds. What is told at once is tested in the whole house.</summary>
    public void WhenChanged(Action<PersonId> hear) { }

    public PersonId SignIn(params RoleGrant[] grants)
    {
        var person = new PersonId(Guid.NewGuid());
        signedIn[person.Value] = new Caller(person, [.. grants], SteppedUp: false);
        return person;
    }

    public void Grant(PersonId person, params RoleGrant[] grants) =>
        signedIn[person.Value] = signedIn[person.Value] with { Grants = [.. grants] };

    public void SignOut(PersonId person) => signedIn.TryRemove(person.Value, out _);

    public static RoleGrant Role(Role role, string body) => new(role, new BodyCode(body), null, new(2025, 1, 1), null);

    public ValueTask<Caller?> Of(HttpContext context) => Now(context.User, context.RequestAborted);

    public ValueTask<Caller?> Now(ClaimsPrincipal session, CancellationToken cancellation) =>
        ValueTask.FromResult(
            Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
                ? signedIn.GetValueOrDefault(id)
                : null
        );

    /// <summary>Believes the header <c>Person</c>.</summary>
    public sealed class Door(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        KnownPeople people
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var person = Request.Headers["Person"].ToString();
            if (!Guid.TryParse(person, out var id) || !people.signedIn.ContainsKey(id))
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }
            var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person)], Scheme.Name);
            var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(ticket));
        }
    }
}

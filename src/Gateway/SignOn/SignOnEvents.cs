using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Contracts.SignOn;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>What happens on the way to the provider and back (往返): the browser always ends on a page of this house.</summary>
public sealed partial class SignOnEvents(SignOnDesk desk, ILogger<SignOnEvents> logger) : OAuthEvents
{
    /// <summary>The property that names the session to be bound.</summary>
    public const string Session = "session";

    private const string SignInPage = "/sign-in";
    private const string AccountPage = "/account";

    /// <summary>Keeps the provider's address for the answer of the door, instead of redirecting a program.</summary>
    public override Task RedirectToAuthorizationEndpoint(RedirectContext<OAuthOptions> context)
    {
        context.HttpContext.Features.Set(new SignOnAddress(context.RedirectUri));
        return Task.CompletedTask;
    }

    /// <summary>The provider has said who it is.</summary>
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        var cancellation = context.HttpContext.RequestAborted;
        var subject = context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!;
        if (context.Properties!.Items.TryGetValue(Session, out var session))
        {
            var refused = await desk.Bind(new SessionId(Guid.Parse(session!)), subject, cancellation);
            Back(context.HttpContext, AccountPage, refused?.Code ?? "bound");
            return;
        }
        var (entered, refusal) = await desk.Enter(subject, cancellation);
        if (entered is not var (person, begun))
        {
            Back(context.HttpContext, SignInPage, refusal!.Code);
            return;
        }
        await context.HttpContext.SignInAsync(
            IdentityConstants.ApplicationScheme,
            SessionTickets.Of(person, begun, IdentityConstants.ApplicationScheme)
        );
        context.Response.Redirect(context.ReturnUri!);
    }

    /// <summary>The person said no at the provider.</summary>
    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        Back(context.HttpContext, SignInPage, Refusals.SignOnRefused.Code);
        return Task.CompletedTask;
    }

    /// <summary>A forged or late answer, or a provider that cannot be reached.</summary>
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        LogFailed(logger, context.Failure?.GetBaseException().GetType().Name ?? "?");
        context.HandleResponse();
        Back(context.HttpContext, SignInPage, Refusals.SignOnRefused.Code);
        return Task.CompletedTask;
    }

    private static void Back(HttpContext context, string page, string said) =>
        context.Response.Redirect($"{page}?sign-on={said}");

    [LoggerMessage(LogLevel.Warning, "统一认证没有成功：{Kind}")]
    private static partial void LogFailed(ILogger logger, string kind);
}

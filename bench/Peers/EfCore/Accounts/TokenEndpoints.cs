using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.EfCore.Accounts;

/// <summary>Signing in with name and password (登录), answered with a bearer token.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes) => routes.MapPost("/api/token", SignIn);

    private static async Task<Results<SignInHttpResult, UnauthorizedHttpResult>> SignIn(
        Credentials typed,
        UserManager<Member> members
    )
    {
        var member = await members.FindByNameAsync(typed.UserName);
        if (member is null || !await members.CheckPasswordAsync(member, typed.Password))
        {
            return TypedResults.Unauthorized();
        }
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, member.Id.ToString())],
            IdentityConstants.BearerScheme
        );
        return TypedResults.SignIn(new ClaimsPrincipal(identity), authenticationScheme: IdentityConstants.BearerScheme);
    }

    private sealed record Credentials(string UserName, string Password);
}

using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Tells from where the request at hand comes (登录来源).</summary>
public sealed class SessionOrigins(IHttpContextAccessor request)
{
    /// <summary>Its address and the family of its browser.</summary>
    /// <param name="program">Whether a program asks, for a token.</param>
    public SessionOrigin Here(bool program) =>
        new(
            request.HttpContext?.Connection.RemoteIpAddress?.ToString(),
            DeviceName.Of(request.HttpContext?.Request.Headers.UserAgent.ToString()),
            program
        );
}

using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Acts;

/// <summary>Says who is at the door (当前操作人): the signed-in person with every grant and whether the factor was shown.</summary>
public interface ICallerSource
{
    /// <summary>The caller; none where nobody is signed in or the session has ended.</summary>
    ValueTask<Caller?> Of(HttpContext context);
}

namespace ZhengXie.Linked.Gateway.Audit;

/// <content>Sessions and wall screens.</content>
public static partial class AuditActions
{
    /// <summary>结束会话.</summary>
    public const string SessionEnded = "session.ended";

    /// <summary>结束某人的全部会话.</summary>
    public const string SessionsEnded = "sessions.ended";

    /// <summary>查看某人的会话.</summary>
    public const string SessionsRead = "sessions.read";

    /// <summary>确认大屏.</summary>
    public const string WallPaired = "wall.paired";

    /// <summary>停用大屏.</summary>
    public const string WallEnded = "wall.ended";
}

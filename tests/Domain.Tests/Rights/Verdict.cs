using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>What somebody is told who asks for an act: the five answers that a right can have.</summary>
internal enum Verdict
{
    /// <summary>不存在.</summary>
    Missing,

    /// <summary>无权.</summary>
    NotAllowed,

    /// <summary>状态不符.</summary>
    WrongState,

    /// <summary>二次验证.</summary>
    StepUp,

    /// <summary>可以: it happens, or only what was typed is at fault.</summary>
    Through,
}

internal static class Verdicts
{
    public static Verdict Of(Refusal? refused) =>
        refused?.Kind switch
        {
            null or RefusalKind.Invalid => Verdict.Through,
            RefusalKind.NotFound => Verdict.Missing,
            RefusalKind.Forbidden => Verdict.NotAllowed,
            RefusalKind.StepUp => Verdict.StepUp,
            RefusalKind.Conflict => Verdict.WrongState,
            _ => throw new InvalidOperationException("No right is refused like this: " + refused.Code),
        };
}

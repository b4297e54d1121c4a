namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about registers of numbers (编号簿).</content>
public static partial class Refusals
{
    /// <summary>The year or the first number cannot be.</summary>
    public static Refusal RegisterStartWrong { get; } =
        new("register.start-wrong", RefusalKind.Invalid, "起始编号应为1到9999，年份应为今年或明年。", "first");

    /// <summary>The register has given a number, or its start was set.</summary>
    public static Refusal RegisterInUse { get; } =
        new("register.in-use", RefusalKind.Conflict, "这个编号簿已经启用，不能再设起始编号。");
}

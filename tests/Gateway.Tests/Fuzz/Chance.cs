namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>Words for what may happen by chance.</summary>
internal static class Chance
{
    public static bool In(this Random chance, int percent) => chance.Next(100) < percent;

    public static T One<T>(this Random chance, IReadOnlyList<T> of) => of[chance.Next(of.Count)];
}

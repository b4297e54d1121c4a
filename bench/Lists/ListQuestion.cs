namespace ZhengXie.Linked.Bench.Lists;

/// <summary>Something a window asks (列表问题).</summary>
/// <param name="Group">The window, as the table calls it.</param>
/// <param name="Name">What of it.</param>
/// <param name="Ask">Asks it for the turn given; gives how many rows came.</param>
internal sealed record ListQuestion(string Group, string Name, Func<ListHouse, int, Task<int>> Ask)
{
    public override string ToString() => $"{Group}: {Name}";
}

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>An account that submits to its body (账号): one of the demo's members.</summary>
/// <param name="UserName">The name to sign in with, which begins with the code of the body.</param>
/// <param name="Password">The password.</param>
internal sealed record Account(string UserName, string Password)
{
    private static readonly string[] Members = ["委员甲", "委员乙", "委员丙"];

    /// <summary>The code of the body.</summary>
    public string Body => UserName[..6];

    /// <summary>So many members of the demo, spread over its bodies: first one of each, then a second.</summary>
    /// <param name="many">How many.</param>
    /// <param name="bodies">The codes of the demo's bodies.</param>
    /// <param name="password">The password of every one.</param>
    /// <exception cref="ArgumentException">The demo has not so many members.</exception>
    public static Account[] Of(int many, IReadOnlyCollection<string> bodies, string password) =>
        many > bodies.Count * Members.Length
            ? throw new ArgumentException($"The demo has {bodies.Count * Members.Length} members only.", nameof(many))
            : [.. Members.SelectMany(_ => bodies, (name, body) => new Account($"{body}.{name}", password)).Take(many)];
}

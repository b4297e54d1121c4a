using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>
/// Writes the scripts that pgbench plays (压测脚本): <c>submit.sql</c> filled with texts and events of our own acts. A few
/// are enough: the server compresses each text anew, and every script costs each client a preparation.
/// </summary>
internal static class PgbenchScripts
{
    private const int Many = 8;
    private const int FirstWithIds = 18;

    /// <summary>Writes them into the folder; gives their paths.</summary>
    public static string[] Write(string folder, SubmitActs acts, Version server)
    {
        return [.. Filled(acts, Many, server).Select((script, number) => Write(folder, number, script))];
    }

    /// <summary>So many statements, each with a text and an event of its own.</summary>
    public static IEnumerable<string> Filled(SubmitActs acts, int many, Version server)
    {
        var statement = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Journal", "submit.sql"))
            .Replace(
                "<<new id>>",
                server.Major >= FirstWithIds ? "uuidv7" : "gen_random_uuid",
                StringComparison.Ordinal
            );
        return Enumerable.Range(0, many).Select(number => Fill(statement, acts.Next(number)));
    }

    private static string Write(string folder, int number, string script)
    {
        var path = Path.Combine(folder, $"submit-{number}.sql");
        File.WriteAllText(path, script);
        return path;
    }

    private static string Fill(string statement, Act act) =>
        statement
            .Replace("<<title>>", act.Texts[0].Title, StringComparison.Ordinal)
            .Replace("<<text>>", Convert.ToHexStringLower(act.Texts[0].Bytes.Span), StringComparison.Ordinal)
            .Replace(
                "<<event>>",
                Convert.ToHexStringLower(act.Changes[0].Events[0].Event.Bytes),
                StringComparison.Ordinal
            );
}

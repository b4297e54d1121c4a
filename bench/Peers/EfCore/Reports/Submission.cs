namespace ZhengXie.Linked.EfCore.Reports;

/// <summary>What is sent to submit a report (提交的内容).</summary>
internal sealed record Submission(string Body, Text Text, string Category, string Urgency = "Ordinary")
{
    private const int MostCharacters = 1500;
    private const int MostTitleCharacters = 60;

    /// <summary>What is wrong with it, by field.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(Text.Title) || Text.Title.Length > MostTitleCharacters)
        {
            problems.Add("text.title", ["标题须填写，不超过 60 字。"]);
        }
        if (new[] { Text.Situation, Text.Analysis, Text.Advice }.Any(string.IsNullOrWhiteSpace))
        {
            problems.Add("text", ["正文三段均须填写。"]);
        }
        if (Text.Characters > MostCharacters)
        {
            problems.Add("text", ["正文不超过 1500 字。"]);
        }
        return problems;
    }
}

/// <summary>The text in its three parts (正文三段).</summary>
internal sealed record Text(string Title, string Situation, string Analysis, string Advice)
{
    /// <summary>字数.</summary>
    public int Characters => Situation.Length + Analysis.Length + Advice.Length;
}

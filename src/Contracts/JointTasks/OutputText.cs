using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What an output of a joint task says (成果文稿).</summary>
/// <param name="Title">标题, 1 to 100 characters.</param>
/// <param name="To">主送, 1 to 200 characters, such as 中共襄阳市委、襄阳市人民政府.</param>
/// <param name="Suggestions">建议, up to 50, in order; a directive is answered for each of them.</param>
public sealed record OutputText(string Title, string To, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>
    /// 正文 of a 建议案 or 专报: 1 to 500 paragraphs, up to 50,000 characters. A 总报告 says what the total report says: none.
    /// </summary>
    public IReadOnlyList<OutputParagraph> Paragraphs { get; init; } = [];

    /// <summary>抄送, up to 200 characters.</summary>
    public string? Copies { get; init; }

    /// <summary>密级.</summary>
    public SecurityMark Mark { get; init; } = SecurityMark.Internal;

    /// <summary>紧急程度.</summary>
    public Urgency Urgency { get; init; }
}

/// <summary>A paragraph (段落) of an output.</summary>
/// <param name="Heading">小标题, up to 100 characters.</param>
/// <param name="Text">The words, 1 to 5,000 characters.</param>
public sealed record OutputParagraph(string? Heading, string Text);

/// <summary>A suggestion (建议) of an output; its number is its place, counted from 1.</summary>
/// <param name="Text">The words, 1 to 1,000 characters.</param>
/// <param name="Paragraphs">依据: the paragraphs of the total report that it rests on, by id, up to 50.</param>
public sealed record Suggestion(string Text, IReadOnlyList<int> Paragraphs);

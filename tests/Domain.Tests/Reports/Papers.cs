using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Texts and commands as people would send them.</summary>
internal static class Papers
{
    public static readonly ReportText First = Text("加快我国激光产业集聚高质量发展");
    public static readonly ReportText Second = Text("关于激光产业集聚发展的建议");
    public static readonly ReportText Third = Text("激光产业集聚发展再建议");
    public static readonly BulletinIssue Issue = new("社情民意", 2025, 5);

    /// <summary>Hash of an uploaded photo that the facts know of.</summary>
    public static readonly AttachedFile Photo = new(new string('a', 64), "现场照片.jpg");

    public static ReportText Text(string title) => new(title, "近年来产业规模扩大。", "布局分散。", "建议统筹规划。");

    /// <summary>A text whose three parts hold exactly so many characters.</summary>
    public static ReportText OfLength(int characters) =>
        First with
        {
            Situation = Words(characters - 2),
            Analysis = "因",
            Advice = "建",
        };

    public static string Words(int characters) => new('政', characters);

    public static SubmitReport Submit(BodyCode body, ReportText? text = null) =>
        new(body, text ?? First, ReportCategory.Economy);

    public static SignReport Sign(BodyCode body) => new(body, AdoptionKind.Single, Issue);

    public static ReturnReport Return(BodyCode body) => new(body, RefusalGround.NoAdvice, "请补充建议。");

    public static DeclineReport Decline(BodyCode body) => new(body, RefusalGround.Duplicate, "已有同类信息。");

    public static PassageMark Mark(int version = 1, string quote = "近年来", string comment = "请写明年份。") =>
        new(version, TextSection.Situation, 0, quote.Length, quote, comment);

    public static TurnToProposal Turn(BodyCode body) => new(body, "适合作为提案。");

    public static HandToDepartment HandOver(BodyCode body, UnitId unit, DateOnly? due = null) =>
        new(body, unit, "属部门职责。", due);

    public static RecordDirective Directive(BodyCode body, UnitId? unit = null, DateOnly? due = null) =>
        new(body, DirectiveLevel.Province, "分管副省长", "请有关部门研究。", new DateOnly(2025, 3, 3), unit, due);

    public static ReplyToDirective Reply(int directive = 1) =>
        new(directive, ReplyOutcome.Accepted, "有关部门已研究吸纳。");
}

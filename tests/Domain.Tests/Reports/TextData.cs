using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Texts that may not come in, each with its refusal: every door to a report's text tries them all.</summary>
internal static class TextData
{
    public static readonly (ReportText? Text, Refusal Refused)[] Bad =
    [
        (null, Refusals.SectionMissing.At("text")),
        (Papers.First with { Title = "" }, Refusals.TitleMissing),
        (Papers.First with { Title = " 　 " }, Refusals.TitleMissing),
        (Papers.First with { Title = "\u200b\ufeff" }, Refusals.TitleMissing),
        (Papers.First with { Title = null! }, Refusals.TitleMissing),
        (Papers.First with { Title = "标题\n第二行" }, Refusals.ControlCharacter.At("text.title")),
        (Papers.First with { Title = Papers.Words(61) }, Refusals.TooLong(60).At("text.title")),
        (Papers.First with { Situation = "" }, Refusals.SectionMissing.At("text.situation")),
        (Papers.First with { Analysis = " \n　" }, Refusals.SectionMissing.At("text.analysis")),
        (Papers.First with { Advice = null! }, Refusals.SectionMissing.At("text.advice")),
        (Papers.First with { Situation = "钟\0声" }, Refusals.ControlCharacter.At("text.situation")),
        (Papers.First with { Analysis = "字\u001b[31m" }, Refusals.ControlCharacter.At("text.analysis")),
        (Papers.First with { Advice = "反\u202e写" }, Refusals.ControlCharacter.At("text.advice")),
        (Papers.First with { Situation = "半\ud83d个" }, Refusals.BrokenText.At("text.situation")),
        (Papers.First with { Advice = "\ude00" }, Refusals.BrokenText.At("text.advice")),
        (Papers.OfLength(1501), Refusals.TextTooLong(1501)),
        (Papers.First with { Advice = "建" + new string(' ', 3000) }, Refusals.TooLong(3000).At("text")),
    ];

    public static readonly ReportText[] Good =
    [
        Papers.OfLength(1500),
        Papers.First with
        {
            Title = Papers.Words(60),
        },
        Papers.First with
        {
            Situation = "一、现状\n\t规模扩大。\r\n二、问题",
        },
        // 1,498 faces are 2,996 code units and 1,498 characters.
        Papers.First with
        {
            Situation = string.Concat(Enumerable.Repeat("😀", 1498)),
            Analysis = "因",
            Advice = "建",
        },
    ];
}

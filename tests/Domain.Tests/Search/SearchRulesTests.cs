using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Domain.Tests.Search;

public sealed class SearchRulesTests
{
    public static TheoryData<string, SearchQuery> Refused =>
        new()
        {
            { "search.empty", new() },
            { "search.empty", new("  ") },
            { "search.too-short", new("水") },
            { "search.too-short", new("水 火") },
            { "search.too-short", new("𠮷") },
            { "search.too-short", new("***") },
            { "search.too-many-words", new("一一 二二 三三 四四 五五 六六 七七 八八 九九") },
            { "search.dates", new("水利", From: new(2025, 3, 2), Until: new(2025, 3, 1)) },
            { "input.too-long", new(new string('水', 101)) },
            { "control-character", new("水利\0") },
            { "broken-text", new("水利\ud800") },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_WhatCannotBeSearchedFor_IsRefused(string code, SearchQuery query) =>
        Assert.Equal(code, SearchRules.Check(query)?.Code);

    [Theory]
    [InlineData("水利")]
    [InlineData("水 污染")]
    [InlineData("' OR '1'='1'; DROP TABLE lists.copies; --")]
    [InlineData("%_\\")]
    public void Check_AnythingElse_IsWordsToLookFor(string words)
    {
        var refusal = SearchRules.Check(new SearchQuery(words));

        Assert.True(refusal is null || refusal == Refusals.SearchTooShort);
    }

    [Fact]
    public void Check_OnlyAFilter_IsEnough() =>
        Assert.Null(SearchRules.Check(new SearchQuery(Urgency: Urgency.Critical)));

    [Fact]
    public void WordsOf_SqlIsWordsLikeAnyOther() =>
        Assert.Equal(
            "drop/table/lists/copies",
            string.Join('/', SearchRules.WordsOf(new("; DROP TABLE lists.copies --")))
        );

    [Theory]
    [InlineData("", "input.missing")]
    [InlineData("一行\n两行", "control-character")]
    public void Check_NameOfASavedSearch_IsOneLine(string name, string code) =>
        Assert.Equal(code, SearchRules.Check(new SavedSearchRequest(name, new("水利")))?.Code);

    [Fact]
    public void Check_NameOfASavedSearch_IsShort() =>
        Assert.Equal(
            Refusals.TooLong(SearchRules.MostNameCharacters).At("name"),
            SearchRules.Check(new SavedSearchRequest(new string('名', 41), new("水利")))
        );

    [Fact]
    public void Check_TwinsOfATextLongerThanADraft_AreRefused() =>
        Assert.Equal(
            "advice",
            TwinRules.Check(new(new("320581"), Advice: new string('建', DraftRules.MostPartCharacters + 1)))?.Field
        );
}

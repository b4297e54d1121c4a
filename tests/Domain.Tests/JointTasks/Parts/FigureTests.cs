using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.PartStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.Refused;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>Filling in the data table: numbers as the indicator wants them, or missing; all of them, or none.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("126", "126")]
    [InlineData("2,150", "2150")]
    [InlineData("２，１５０", "2150")]
    [InlineData(" 126 ", "126")]
    [InlineData("126.0", "126")]
    public void Fill_WithDigitsAsPeopleWriteThem_KeepsOneValue(string typed, string value)
    {
        var filled = Begun.Given(Editor(Gucheng), new FillFigures(0, [new("firms", typed)]));

        var kept = filled.Part.Figures["firms"].ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(value, kept);
        Assert.Equal(["desk:420625"], filled.Told);
    }

    [Theory]
    [InlineData("约一百家", "figures.not-a-number")]
    [InlineData("126家", "figures.not-a-number")]
    [InlineData("1e3", "figures.not-a-number")]
    [InlineData("-1", "figures.out-of-range")]
    [InlineData("12.5", "figures.too-precise")]
    public void Fill_WithWhatIsNoSuchNumber_IsRefusedByField_AndNothingIsKept(string typed, string code)
    {
        var decision = Begun.When(
            Editor(Gucheng),
            new FillFigures(0, [new("local-share", "38.5"), new("firms", typed)])
        );

        Assert.Equal((code, "figures[1].value"), (decision.Refused!.Code, decision.Refused.Field));
        Assert.Contains("规上企业数", decision.Refused.Sentence, StringComparison.Ordinal);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Fill_WithABlank_TakesTheValueOut_SoThatItIsMissingAndNoZero()
    {
        var filled = Begun.Given(Editor(Gucheng), new FillFigures(0, [new("firms", "0"), new("local-share", "38.5")]));
        Assert.Equal(0, filled.Part.Figures["firms"]);

        var blank = filled.Given(Editor(Gucheng), new FillFigures(1, [new("firms", " ")]));

        Assert.Equal(["local-share"], blank.Part.Figures.Keys);
        Assert.Equal(2, blank.Part.FiguresRevision);
    }

    [Fact]
    public void Fill_AnswersWithTheRevisionThatTheNextOneMustName() =>
        Assert.Equal(1, Fill(new FigureEntry("firms", "126")).Item);

    [Fact]
    public void Fill_WhatIsNotAskedForOrNamedTwice_IsRefused()
    {
        Is(Refusals.FigureUnknown.At("figures[0].indicator"), Fill(new FigureEntry("gdp", "1")));
        Is(
            Refusals.FigureUnknown.At("figures[1].indicator"),
            Fill(new FigureEntry("firms", "1"), new FigureEntry("firms", "2"))
        );
        Is(Refusals.FigureUnknown.At("figures[0].indicator"), Fill([null!]));
        Is(Refusals.Missing.At("figures"), Fill());
        Is(Refusals.FieldworkUnchanged, Fill(new FigureEntry("firms", null)));
    }

    [Fact]
    public void Fill_FromARevisionNoLongerInForce_IsRefused() =>
        Is(
            Refusals.FiguresStale,
            Begun
                .Given(Editor(Gucheng), new FillFigures(0, [new("firms", "1")]))
                .When(Editor(Gucheng), new FillFigures(0, [new("firms", "2")]))
        );

    [Fact]
    public void Refusals_NameTheIndicator()
    {
        Assert.Equal("figures.not-a-number", Refusals.FigureNotNumber("规上企业数").Code);
        Assert.Equal("figures.out-of-range", Refusals.FigureOutOfRange("规上企业数").Code);
        Assert.Equal("figures.too-precise", Refusals.FigureTooPrecise("规上企业数").Code);
    }

    private static Decision<Domain.JointTasks.TaskPartEvent> Fill(params FigureEntry[] entries) =>
        Begun.When(Editor(Gucheng), new FillFigures(0, entries));
}

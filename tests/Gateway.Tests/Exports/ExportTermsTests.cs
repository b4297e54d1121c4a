using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Exports;

namespace ZhengXie.Linked.Gateway.Tests.Exports;

/// <summary>No cell of an exported list shows a name of the program.</summary>
public sealed class ExportTermsTests
{
    [Theory]
    [InlineData(typeof(ExportList))]
    [InlineData(typeof(Urgency))]
    [InlineData(typeof(SecurityMark))]
    [InlineData(typeof(ReportCategory))]
    [InlineData(typeof(AdoptionKind))]
    [InlineData(typeof(LegState))]
    [InlineData(typeof(DirectiveLevel))]
    [InlineData(typeof(HandlingState))]
    [InlineData(typeof(ReplyOutcome))]
    [InlineData(typeof(TaskForm))]
    [InlineData(typeof(AnswerState))]
    [InlineData(typeof(DeliveryState))]
    [InlineData(typeof(AssignmentState))]
    [InlineData(typeof(SuggestionOutcome))]
    [InlineData(typeof(ConversionKind))]
    [InlineData(typeof(ConversionState))]
    [InlineData(typeof(Role))]
    public void EveryValue_HasAChineseName(Type list) =>
        Assert.All(
            Enum.GetValues(list).Cast<Enum>(),
            value => Assert.Matches(@"^\p{IsCJKUnifiedIdeographs}", ExportTerms.Of(value))
        );
}

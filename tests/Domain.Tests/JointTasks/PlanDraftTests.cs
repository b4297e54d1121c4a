using System.Text.Json;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>Drafts of plans: anything may be missing, nothing may be without bound or bear a mark of secrecy.</summary>
public sealed class PlanDraftTests
{
    [Fact]
    public void ADraft_MayHoldHalfAForm() =>
        Assert.Null(
            Checked(
                new
                {
                    kind = "joint-research",
                    text = new { subject = "产业链" },
                    topics = new[] { "水" },
                }
            )
        );

    [Fact]
    public void ADraft_IsAForm() => Assert.Equal(Refusals.PlanDraftWrong, Checked("产业链"));

    [Fact]
    public void ADraft_IsBounded() =>
        Assert.Equal(
            Refusals.TooLong(200_000).At("form"),
            Checked(new { text = new { background = new string('a', 200_001) } })
        );

    [Fact]
    public void ADraft_HoldsNoInvisibleCharacters_HoweverDeep() =>
        Assert.Equal(
            Refusals.ControlCharacter.At("form"),
            Checked(new { text = new { questions = new[] { "现状\u0007如何？" } } })
        );

    private static Refusal? Checked(object form) => PlanDraftRules.Check(JsonSerializer.SerializeToElement(form));
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>What a plan may not be: each fault is refused by name, at its field.</summary>
public sealed class PlanRulesTests
{
    [Fact]
    public void Subject_IsNeeded_AndIsOneLine()
    {
        Assert.Equal(Refusals.Missing.At("plan.text.subject"), Said(Plan.Text with { Subject = " " }));
        Assert.Equal(Refusals.ControlCharacter.At("plan.text.subject"), Said(Plan.Text with { Subject = "一\n二" }));
        Assert.Equal(
            Refusals.Missing.At("plan.text.questions[1]"),
            Said(Plan.Text with { Questions = ["现状如何？", ""] })
        );
        Assert.Equal(
            Refusals.PlanTooMany(30).At("plan.text.questions"),
            Said(Plan.Text with { Questions = [.. Enumerable.Repeat("现状如何？", 31)] })
        );
    }

    [Fact]
    public void Dates_GoForward_AndLieAhead()
    {
        var dates = Plan.Dates;

        Assert.Equal(
            Refusals.PlanDatesReversed.At("plan.dates.ends"),
            Said(dates with { Ends = dates.Starts.AddDays(-1) })
        );
        Assert.Equal(
            Refusals.PlanDatesReversed.At("plan.dates.partDue"),
            Said(dates with { PartDue = dates.PartDue!.Value.AddDays(30) })
        );
        Assert.Equal(
            Refusals.PlanDatesReversed.At("plan.dates.partDue"),
            Said(dates with { ConfirmBy = new(2025, 4, 19) })
        );
        Assert.Equal(Refusals.Missing.At("plan.dates.partDue"), Said(dates with { PartDue = null }));
        Assert.Equal(
            Refusals.PlanDatesWrong.At("plan.dates.confirmBy"),
            Said(dates with { ConfirmBy = new(2025, 3, 2) })
        );
        Assert.Equal(Refusals.PlanDatesWrong.At("plan.dates.ends"), Said(dates with { Ends = new(2030, 1, 1) }));
    }

    [Fact]
    public void Invitees_AreOfTheFamily_AndEachOnce()
    {
        Assert.Equal(Refusals.InviteesMissing.At("plan.invitees.bodies"), Asked(new()));
        Assert.Equal(Refusals.InviteesOutside.At("plan.invitees.bodies"), Asked(new(Bodies: [Changshu])));
        Assert.Equal(Refusals.InviteesTwice.At("plan.invitees.bodies"), Asked(new(Bodies: [Gucheng, Gucheng])));
        Assert.Equal(Refusals.InviteesTwice.At("plan.invitees.bodies"), Asked(new(AllBelow: true, Bodies: [Gucheng])));
        Assert.Equal(Refusals.InviteesSelf.At("plan.invitees.bodies"), Asked(new(Bodies: [Xiangyang])));
        Assert.Equal(Refusals.BodyUnknown.At("plan.invitees.bodies"), Asked(new(Bodies: [new("999999")])));
        Assert.Equal(
            Refusals.InviteesMissing.At("plan.invitees.bodies"),
            Asked(new(AllBelow: true, Except: [Gucheng, Baokang, Zaoyang]))
        );
        Assert.Equal(
            Refusals.InviteesExceptWrong.At("plan.invitees.except"),
            Asked(new(AllBelow: true, Except: [Changshu]))
        );
        Assert.Equal(
            Refusals.InviteesExceptWrong.At("plan.invitees.except"),
            Asked(new(Bodies: [Gucheng], Except: [Zaoyang]))
        );
    }

    [Fact]
    public void Neighbours_AreInvitedByName_UnderTheNameOfTheirGroup()
    {
        var neighbours = Plan with
        {
            Form = TaskForm.Neighbours,
            Group = "汉江流域",
            Invitees = new(Bodies: [Nanyang]),
        };

        Assert.Null(Of(neighbours));
        Assert.Equal(Refusals.Missing.At("plan.group"), Of(neighbours with { Group = null }));
        Assert.Equal(
            Refusals.InviteesNeighboursByName.At("plan.invitees.allBelow"),
            Of(neighbours with { Invitees = new(AllBelow: true) })
        );
        Assert.Equal(Refusals.PlanGroupWrong, Of(Plan with { Group = "汉江流域" }));
        Assert.Equal(Refusals.InviteesOutside.At("plan.invitees.bodies"), Asked(new(Bodies: [Nanyang])));
    }

    [Fact]
    public void Indicators_HaveKeysOfTheirOwn_AndWeightsThatEndSomewhere()
    {
        Assert.Equal(Refusals.IndicatorTwice.At("plan.indicators"), Measured(Firms, Firms));
        Assert.Equal(Refusals.IndicatorWeightMissing.At("plan.indicators[0].weight"), Measured(LocalShare));
        Assert.Equal(
            Refusals.IndicatorWeightMissing.At("plan.indicators[0].weight"),
            Measured(LocalShare with { Weight = null }, Firms)
        );
        Assert.Equal(
            Refusals.IndicatorWeightCyclic.At("plan.indicators[0].weight"),
            Measured(LocalShare with { Weight = "other" }, LocalShare with { Key = "other", Weight = "local-share" })
        );
        Assert.Equal(
            Refusals.IndicatorWeightUnasked.At("plan.indicators[0].weight"),
            Measured(Firms with { Weight = "firms" })
        );
        Assert.Equal(
            Refusals.IndicatorDecimalsWrong.At("plan.indicators[0].decimals"),
            Measured(Firms with { Decimals = 7 })
        );
        Assert.Equal(
            Refusals.IndicatorBoundsReversed.At("plan.indicators[0].most"),
            Measured(Firms with { Least = 2, Most = 1 })
        );
        Assert.Equal(Refusals.PlanKeyWrong.At("plan.indicators[0].key"), Measured(Firms with { Key = "企业" }));
        Assert.Equal(
            Refusals.PlanTooMany(100).At("plan.indicators"),
            Measured([.. Enumerable.Range(0, 101).Select(number => Firms with { Key = "f" + number })])
        );
    }

    [Fact]
    public void Steps_GoForward_AndNameUnitsOfTheLauncher()
    {
        var late = new PlanStep("late", "深入调研") { On = new(2025, 4, 1) };
        var early = new PlanStep("early", "专题协商") { On = new(2025, 3, 31) };

        Assert.Equal(Refusals.StepsReversed.At("plan.steps[1].on"), Of(Plan with { Steps = [late, early] }));
        Assert.Equal(Refusals.PlanKeyWrong.At("plan.steps"), Of(Plan with { Steps = [late, late] }));
        Assert.Equal(
            Refusals.UnitUnknown.At("plan.steps[0].unit"),
            Of(Plan with { Steps = [late with { Unit = Economy }] })
        );
        Assert.Equal(Refusals.UnitUnknown.At("plan.leadUnit"), Of(Plan with { LeadUnit = Economy }));
    }

    [Fact]
    public void FieldsOfAKind_AreFilledInAsItsFormAsks()
    {
        var consultation = Drafting with { Kind = "joint-consultation" };
        Refusal? Filled(params (string Key, string Value)[] fields) =>
            Whole(
                consultation with
                {
                    Plan = Plan with
                    {
                        Text = Plan.Text with
                        {
                            Fields = fields.ToDictionary(field => field.Key, field => field.Value),
                        },
                    },
                }
            );

        Assert.Null(Filled(("consultedWith", "市发改委"), ("meetingDay", "2025-04-22")));
        Assert.Equal(Refusals.Missing.At("plan.text.fields.consultedWith"), Filled());
        Assert.Equal(
            Refusals.PlanFieldWrong.At("plan.text.fields.meetingDay"),
            Filled(("consultedWith", "市发改委"), ("meetingDay", "四月"))
        );
        Assert.Equal(Refusals.PlanFieldUnknown, Filled(("consultedWith", "市发改委"), ("route", "东线")));
    }

    [Fact]
    public void Files_AreTheCallersUploads()
    {
        var file = new Contracts.Reports.AttachedFile(new string('a', 64), "方案.docx");

        Assert.Equal(Refusals.FileUnknown.At("plan.files"), Of(Plan with { Files = [file] }));
        Assert.Equal(Refusals.FilesTooMany.At("plan.files"), Of(Plan with { Files = [file, file] }));
        var uploaded = new JointTaskStory { Facts = Drafted.Facts with { Uploads = [file.Hash] } };
        Assert.Null(uploaded.When(Editor(Xiangyang), Drafting with { Plan = Plan with { Files = [file] } }).Refused);
    }

    private static Refusal? Said(PlanText text) => Of(Plan with { Text = text });

    private static Refusal? Said(PlanDates dates) => Of(Plan with { Dates = dates });

    private static Refusal? Asked(PlanInvitees invitees) => Of(Plan with { Invitees = invitees });

    private static Refusal? Measured(params PlanIndicator[] indicators) => Of(Plan with { Indicators = indicators });

    private static Refusal? Of(TaskPlan plan) => Whole(Drafting with { Plan = plan });

    private static Refusal? Whole(DraftTask command) => new JointTaskStory().When(Editor(Xiangyang), command).Refused;
}

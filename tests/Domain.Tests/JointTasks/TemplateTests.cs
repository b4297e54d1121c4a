using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>Templates of plans: saved from a task, renamed, removed, each name once, none without bound.</summary>
public sealed class TemplateTests
{
    private static readonly TemplateFacts Facts = new(
        ChinaTime.StartOf(Monday),
        new(Xiangyang, TemplatePaper.Content("joint-research", Drafted.Task.Plan, Plan.Text))
    );

    private static readonly SaveTemplate Saving = new("年度联合调研", Id);

    [Fact]
    public void Save_KeepsWhatThePlanAsks_WithoutDatesAndNames()
    {
        var decision = When(TaskTemplates.Start, Editor(Xiangyang), Saving);

        var content = TemplatePaper.Read(Assert.Single(decision.Texts).Bytes.Span);
        Assert.Equal(Plan.Text.Questions, content.Text.Questions);
        Assert.Equal(2, content.Indicators.Count);
        Assert.True(content.AllBelow);
        Assert.All(content.Steps, step => Assert.Null(step.On));
        Assert.Equal("年度联合调研", Assert.Single(Given(TaskTemplates.Start, Saving).Kept).Name);
    }

    [Fact]
    public void Save_IsForThoseWhoPlanAtTheBody_OfItsOwnTasks()
    {
        Assert.Equal(Refusals.NotFound, When(TaskTemplates.Start, Editor(Gucheng), Saving).Refused);
        Assert.Null(When(TaskTemplates.Start, Officer, Saving).Refused);
        var foreign = Facts with { Plan = Facts.Plan! with { Launcher = Suzhou } };
        Assert.Equal(Refusals.NotFound, When(TaskTemplates.Start, Editor(Xiangyang), Saving, foreign).Refused);
    }

    [Fact]
    public void Names_AreGivenOnce_AndMayChange()
    {
        var saved = Given(TaskTemplates.Start, Saving);

        Assert.Equal(Refusals.TemplateNameTaken, When(saved, Editor(Xiangyang), Saving).Refused);
        Assert.Equal(Refusals.Missing.At("name"), When(saved, Editor(Xiangyang), new RenameTemplate(1, " ")).Refused);
        var renamed = Given(saved, new RenameTemplate(1, "春季联合调研"));
        Assert.Equal("春季联合调研", Assert.Single(renamed.Kept).Name);
        Assert.Null(When(renamed, Editor(Xiangyang), Saving).Refused);
    }

    [Fact]
    public void Remove_LeavesTheOthersNumbersAsTheyAre()
    {
        var two = Given(Given(TaskTemplates.Start, Saving), Saving with { Name = "春季联合调研" });

        var one = Given(two, new RemoveTemplate(1));

        Assert.Equal(2, Assert.Single(one.Kept).Number);
        Assert.Equal(Refusals.NotFound, When(one, Editor(Xiangyang), new RemoveTemplate(1)).Refused);
    }

    [Fact]
    public void Templates_AreBounded()
    {
        var fifty = Enumerable
            .Range(1, 50)
            .Aggregate(TaskTemplates.Start, (state, number) => Given(state, Saving with { Name = "模板" + number }));

        Assert.Equal(Refusals.TemplatesTooMany, When(fifty, Editor(Xiangyang), Saving).Refused);
    }

    [Fact]
    public void TheChainOfSixLinks_IsBuiltIn()
    {
        var (name, content) = Assert.Single(BuiltInTemplates.All);

        Assert.Equal("六环节闭环", name);
        Assert.Equal(
            ["精选议题", "深入调研", "事前视察", "专题协商", "专项报告", "成果反馈"],
            content.Steps.Select(step => step.Name)
        );
    }

    private static Decision<TemplateEvent> When(
        TaskTemplates state,
        Caller by,
        TemplateCommand command,
        TemplateFacts? facts = null
    ) => TaskTemplates.Decide(state, new(Xiangyang, new CommandId(Guid.NewGuid()), by, command), facts ?? Facts);

    private static TaskTemplates Given(TaskTemplates state, TemplateCommand command)
    {
        var decision = When(state, Editor(Xiangyang), command);
        Assert.Null(decision.Refused);
        return decision.Events.Aggregate(
            state,
            (before, happened) => TaskTemplates.Evolve(before, new(happened, Facts.Now, decision.By, null))
        );
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Judging a report through the doors: the dictionary, the checklist, and comments on passages.</summary>
public sealed class JudgingTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly ReportText Text = new("标题", "部分小区没有充电点。", "原因。", "建议。");
    private static readonly PassageMark Mark = new(1, TextSection.Situation, 2, 2, "小区", "请写明哪些小区");

    // Story S05, step 5: a petition goes back with its ground, and comes again as version 2 under the same number.
    [Fact]
    [Trait("Story", "S05")]
    public async Task APetition_GoesBackWithItsGround_AndComesAgainUnderTheSameNumber()
    {
        var (report, editor, member) = await Taken("340602", "委员乙");
        var grounds = await editor.Get<List<GroundView>>("/api/judging/grounds", default);
        var petition = grounds.Single(ground => ground.Name == "不属范围(信访涉诉)");
        Assert.Equal(RefusalGround.OutOfScope, petition.Under);

        using var silent = await editor.Post(
            report + "/copies/340602/returns",
            new RefusalRequest(petition.Ground, ""),
            Guid.NewGuid(),
            default
        );
        Assert.Equal("input.missing", await Code(silent));
        await editor.Act(
            report + "/copies/340602/returns",
            new RefusalRequest(petition.Ground, "个人诉讼请走司法渠道"),
            default
        );

        var returned = await member.Get<ReportView>(report, default);
        Assert.Equal("不属范围(信访涉诉)", returned.Results[0].GroundName);
        await member.Act(
            report + "/resubmissions",
            new ResubmitReport(Text with { Title = "关于规范物业收费的建议" }),
            default
        );
        var again = await member.Get<ReportView>(report, default);
        Assert.Equal((2, returned.Copies[0].Number), (again.Copies[0].Versions[^1].Number, again.Copies[0].Number));
    }

    [Fact]
    public async Task TheChecklist_HasTenMatters_AndTicksAreKeptForThoseWhoMayKnow()
    {
        var member = await house.SignIn("320581.委员甲");
        var checklist = await member.Get<ChecklistView>("/api/judging/checklist", default);
        Assert.Equal(10, checklist.Matters.Count);

        var submission = new SubmitReport(new("320581"), Text, ReportCategory.Society)
        {
            Checks = [checklist.Matters[3].Code],
        };
        var report = "/api/reports/" + (await member.Act("/api/reports", submission, default)).Subject;
        var editor = await house.SignIn("320581.编辑");
        await editor.Act(report + "/copies/320581/takings", null, default);
        var ticks = new AcceptanceRequest([checklist.Qualities[0].Code]);
        await editor.Act(report + "/copies/320581/acceptances", ticks, default);

        var seen = await editor.Get<ReportView>(report, default);
        Assert.Equal(submission.Checks, seen.Checks);
        Assert.Equal(ticks.Checks, seen.Copies[0].Checks);
        Assert.Empty((await member.Get<ReportView>(report, default)).Copies[0].Checks);
        using var unknown = await member.Post(
            "/api/reports",
            submission with
            {
                Checks = ["nothing"],
            },
            Guid.NewGuid(),
            default
        );
        Assert.Equal("report.check-unknown", await Code(unknown));
    }

    [Fact]
    public async Task ACommentOnAPassage_MustQuoteWhatStandsThere_AndStaysInside()
    {
        var (report, editor, member) = await Taken("320581", "委员甲");
        var copy = report + "/copies/320581";

        foreach (
            var wrong in new[]
            {
                Mark with
                {
                    Quote = "大区",
                },
                Mark with
                {
                    Start = 3,
                },
                Mark with
                {
                    Start = 90,
                },
                Mark with
                {
                    Version = 2,
                },
            }
        )
        {
            using var gone = await editor.Post(copy + "/passages", wrong, Guid.NewGuid(), default);
            Assert.Equal("passage.gone", await Code(gone));
        }
        await editor.Act(copy + "/passages", Mark, default);
        var reviewer = await house.SignIn("320581.审核");
        await reviewer.Act(report + "/passages/1/answers", new PassageAnswerRequest("已列出"), default);
        await editor.Act(report + "/passages/1/resolutions", null, default);

        var passage = Assert.Single((await editor.Get<ReportView>(report, default)).Copies[0].Passages);
        Assert.Equal(("小区", "请写明哪些小区", "已列出"), (passage.Quote, passage.Text, passage.Answers[0].Text));
        Assert.NotNull(passage.ResolvedAt);
        Assert.Empty((await member.Get<ReportView>(report, default)).Copies[0].Passages);

        using var outsider = await (await house.SignIn("320583.编辑")).Post(
            copy + "/passages",
            Mark,
            Guid.NewGuid(),
            default
        );
        Assert.Equal(HttpStatusCode.NotFound, outsider.StatusCode);
    }

    [Fact]
    public async Task SendingBackForChanges_CarriesItsComments()
    {
        var (report, editor, _) = await Taken("320581", "委员丙");
        var copy = report + "/copies/320581";
        await editor.Act(copy + "/acceptances", null, default);
        await editor.Act(copy + "/review-requests", null, default);
        var reviewer = await house.SignIn("320581.审核");

        await reviewer.Act(copy + "/change-requests", new CommentRequest("请核实") { Passages = [Mark] }, default);

        var seen = (await editor.Get<ReportView>(report, default)).Copies[0];
        Assert.Equal(
            (CopyStage.Editing, "请核实", "小区"),
            (seen.Stage, seen.Comments[0].Text, seen.Passages[0].Quote)
        );
    }

    private async Task<(string Report, Player Editor, Player Member)> Taken(string body, string who)
    {
        var member = await house.SignIn($"{body}.{who}");
        var receipt = await member.Act(
            "/api/reports",
            new SubmitReport(new(body), Text, ReportCategory.Society),
            default
        );
        var editor = await house.SignIn(body + ".编辑");
        var report = "/api/reports/" + receipt.Subject;
        await editor.Act($"{report}/copies/{body}/takings", null, default);
        return (report, editor, member);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}

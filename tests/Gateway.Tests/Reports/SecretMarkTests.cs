using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>
/// Story S05, the text that bears a mark: every door refuses it with advice, and afterwards the needle that stood beside the
/// mark is found in no table of the database and in no line of the log, at whatever level.
/// </summary>
[Trait("Story", "S05")]
public sealed class SecretMarkTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string Needle = "needle7f3a91";
    private const string Marked = Needle + " 机密★1年";

    private static readonly ReportText Clean = new("排涝口倒灌", "排涝口倒灌，商业秘密。", "口径偏小。", "扩建。");

    [Fact]
    public async Task WhateverDoorItIsSentTo_ItIsRefusedWithAdvice_AndKeptNowhere()
    {
        house.Log.Listen(LogLevel.Trace);
        var member = await house.SignIn("340602.委员甲");
        var report = "/api/reports/" + (await Submit(member)).Subject;
        var editor = await house.SignIn("340602.编辑");
        var copy = report + "/copies/340602";
        await editor.Act(copy + "/takings", null, default);
        await editor.Act(copy + "/acceptances", null, default);

        await Refused(
            member,
            HttpMethod.Post,
            "/api/reports",
            Submission(Clean with { Situation = Marked }),
            "text.situation"
        );
        await Refused(member, HttpMethod.Post, "/api/reports", Submission(Clean with { Title = Marked }), "text.title");
        await Refused(
            member,
            HttpMethod.Put,
            Draft,
            new DraftRequest(0, new(Advice: "前文\n" + Marked)),
            "content.advice"
        );
        await Refused(
            member,
            HttpMethod.Post,
            report + "/resubmissions",
            new ResubmitReport(Clean with { Advice = Marked }),
            "text.advice"
        );
        await Refused(member, HttpMethod.Post, report + "/withdrawals", new WithdrawReport(Marked), "reason");
        await Refused(editor, HttpMethod.Post, copy + "/versions", new RevisionRequest(Clean, 1, Marked), "note");
        await Refused(
            editor,
            HttpMethod.Post,
            copy + "/versions",
            new RevisionRequest(Clean with { Analysis = Marked }, 1),
            "text.analysis"
        );
        await Refused(
            editor,
            HttpMethod.Post,
            copy + "/returns",
            new RefusalRequest(RefusalGround.NoAdvice, Marked),
            "reason"
        );
        await Refused(editor, HttpMethod.Post, copy + "/change-requests", new CommentRequest(Marked), "comment");
        await Refused(
            editor,
            HttpMethod.Post,
            copy + "/directives",
            new DirectiveRequest(DirectiveLevel.County, "县长", Marked, new(2025, 3, 3)),
            "text"
        );
        await Refused(editor, HttpMethod.Post, "/api/reports", new Dictionary<string, string> { [Marked] = "" }, null);
        await Refused(editor, HttpMethod.Post, "/api/token", new { userName = Marked, password = "x" }, "userName");

        var twins = new { body = "340602", title = Marked };
        await Refused(member, HttpMethod.Post, "/api/twins", twins, "title");
        await Refused(member, HttpMethod.Post, "/api/searches", new { words = Marked }, "words");
        await KeptNowhere();
    }

    // What an operator may turn on to see requests; at the level of debugging, the framework writes down every address.
    [Fact]
    public async Task InWhateverAddressItStands_ItIsRefusedWithAdvice_AndKeptNowhere()
    {
        house.Log.Listen(LogLevel.Information);
        var editor = await house.SignIn("340602.编辑");

        await Refused(editor, HttpMethod.Post, "/api/files?name=" + Uri.EscapeDataString(Marked), null, "name");
        await Refused(
            editor,
            HttpMethod.Get,
            "/api/desks/340602/reports?after=" + Uri.EscapeDataString(Marked),
            null,
            "after"
        );
        await Refused(editor, HttpMethod.Get, "/api/reports/" + Uri.EscapeDataString(Marked), null, null);

        await KeptNowhere();
    }

    [Fact]
    public async Task ATextFileThatBearsAMark_IsNotKept()
    {
        var member = await house.SignIn("340602.委员甲");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("附件file77c1\n密级：秘密\n正文"));
        content.Headers.ContentType = new("application/octet-stream");

        using var answer = await member.Post("/api/files?name=a.txt", content, Guid.CreateVersion7(), default);

        Assert.Equal("secret-mark", (await Problem(answer)).GetProperty("code").GetString());
        Assert.Empty(await TablesWith("file77c1"));
    }

    [Fact]
    public async Task TheSearchOfThisTest_FindsWhatIsKept()
    {
        var member = await house.SignIn("340602.委员甲");
        await Submit(member, Clean with { Situation = "found5b20" });

        Assert.Contains("record.texts", await TablesWith("found5b20"));
    }

    [Theory]
    [InlineData("机密")]
    [InlineData("Secret")]
    public async Task AMarkThatIsChosen_IsSentToThePaperChannel(string mark)
    {
        var member = await house.SignIn("340602.委员甲");
        var sent = JsonSerializer.SerializeToNode(Submission(Clean), JsonSerializerOptions.Web)!;
        sent["mark"] = mark;
        using var answer = await member.Post("/api/reports", sent, Guid.CreateVersion7(), default);
        Assert.Equal("secret-mark", (await Problem(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task TheAttempt_StandsInTheAudit_WithoutTheText()
    {
        var member = await house.SignIn("340602.委员乙");
        await Refused(
            member,
            HttpMethod.Post,
            "/api/reports",
            Submission(Clean with { Situation = Marked }),
            "text.situation"
        );

        var written = await TablesWith("POST /api/reports/.*secret-mark");
        Assert.Equal(["record.audit", "record.audit_2025_03"], written.Order(StringComparer.Ordinal));
        Assert.Empty(await TablesWith(Needle));
    }

    private async Task KeptNowhere()
    {
        Assert.Empty(await TablesWith(Needle));
        Assert.NotEmpty(house.Log.Lines);
        Assert.DoesNotContain(house.Log.Lines, line => line.Contains(Needle, StringComparison.Ordinal));
        house.Log.Listen(LogLevel.None);
    }

    private static string Draft { get; } = "/api/drafts/" + Guid.CreateVersion7();

    private static SubmitReport Submission(ReportText text) => new(new("340602"), text, ReportCategory.Society);

    private static Task<Contracts.Acts.Receipt> Submit(Player member, ReportText? text = null) =>
        member.Act("/api/reports", Submission(text ?? Clean), CancellationToken.None);

    private static async Task Refused(Player by, HttpMethod method, string path, object? content, string? field)
    {
        using var answer = await by.Send(method, path, content, Guid.CreateVersion7(), CancellationToken.None);
        var problem = await Problem(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("secret-mark", problem.GetProperty("code").GetString());
        Assert.Equal(field, problem.TryGetProperty("field", out var named) ? named.GetString() : null);
        Assert.Contains("纸质", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Needle, problem.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    // Every row of every table, as text; bytes stand there in hexadecimal.
    private async Task<IReadOnlyList<string>> TablesWith(string needle)
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync();
        var tables = await connection.QueryAsync<string>(
            "SELECT schemaname || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname IN ('record', 'lists', 'identity')"
        );
        var found = new List<string>();
        foreach (var table in tables)
        {
            var hexadecimal = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(needle));
            var many = await connection.ExecuteScalarAsync<long>(
                $"SELECT count(*) FROM {table} t WHERE to_jsonb(t)::text ~ @either",
                new { either = needle + "|" + hexadecimal }
            );
            if (many > 0)
            {
                found.Add(table);
            }
        }
        return found;
    }
}

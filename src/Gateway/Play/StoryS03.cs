using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// Story S03 (常熟→苏州→江苏→全国): one report goes from a county member to the nation, and every result comes back by
/// itself. Each person sits at an open page; after every act the pages concerned must have rung.
/// </summary>
/// <param name="people">Opens the page of an account.</param>
/// <param name="tell">Where the story is told.</param>
/// <param name="today">The gateway's day: directives are dated, bulletins numbered by it.</param>
/// <param name="pause">What passes between two acts; none where people act at once.</param>
public sealed class StoryS03(
    Func<string, Task<Screen>> people,
    Action<StoryStep> tell,
    DateOnly today,
    Action? pause = null
) : IAsyncDisposable
{
    private static readonly string[] Tiers = ["320581", "320500", "320000", "000000"];
    private static readonly string[] Desk = ["编辑", "审核", "签发"];

    private readonly Cast cast = new(people, tell, pause);
    private string subject = "";

    /// <summary>The report of this playing.</summary>
    public ReportId Report { get; private set; }

    /// <summary>The author, whose page hears everything.</summary>
    public Screen Author => cast.Of("320581.委员甲");

    /// <summary>The page of an account.</summary>
    public Screen Of(string userName) => cast.Of(userName);

    /// <summary>Plays the story from the first line to the last.</summary>
    /// <exception cref="PlayException">The gateway refused somebody.</exception>
    public async Task Play(CancellationToken cancellation)
    {
        await Open(cancellation);
        await Submit(cancellation);
        await Adopt("320581", new("常熟社情民意", today.Year, 5), StoryTexts.Edited, receive: null, cancellation);
        await Forward("320581", "320500", cancellation);
        await Act(
            "320581.签发",
            $"{Path}/legs/1/recalls",
            new WithdrawReport("补充一处数据后再报"),
            "撤回上报（苏州尚未接收）",
            "report.recalled",
            ["320581.委员甲", "320500.编辑"],
            cancellation
        );
        await Forward("320581", "320500", cancellation);
        await Adopt("320500", new("苏州社情民意", today.Year, 12), null, receive: 2, cancellation);
        await Forward("320500", "320000", cancellation);
        await Adopt("320000", new("江苏社情民意", today.Year, 31), null, receive: 3, cancellation);
        await Forward("320000", "000000", cancellation);
        await Adopt("000000", new("全国政协信息", today.Year, 88), null, receive: 4, cancellation);
        await Direct(cancellation);
    }

    /// <summary>Closes every page.</summary>
    public ValueTask DisposeAsync() => cast.DisposeAsync();

    private string Path => $"/api/reports/{Report}";

    private async Task Open(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await cast.Open(Tiers.SelectMany(body => Desk.Select(role => $"{body}.{role}")).Prepend("320581.委员甲"));
    }

    private async Task Submit(CancellationToken cancellation)
    {
        Report = new(Guid.CreateVersion7());
        subject = Report.ToString();
        var submission = new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy);
        await Act(
            "320581.委员甲",
            $"/api/reports?report={Report}",
            submission,
            "提交",
            "report.submitted",
            ["320581.委员甲", "320581.编辑"],
            cancellation
        );
    }

    // One body's desk, from taking or receiving to signing.
    private async Task Adopt(
        string body,
        BulletinIssue issue,
        ReportText? edited,
        int? receive,
        CancellationToken cancellation
    )
    {
        var copy = $"{Path}/copies/{body}";
        var (editor, below) = ($"{body}.编辑", Below(body));
        if (receive is { } leg)
        {
            await Act(
                editor,
                $"{Path}/legs/{leg}/receptions",
                null,
                "接收",
                "report.received",
                ["320581.委员甲", .. below],
                cancellation
            );
            await Refused($"{Tiers[Array.IndexOf(Tiers, body) - 1]}.签发", $"{Path}/legs/{leg}/recalls", cancellation);
        }
        else
        {
            await Act(editor, $"{copy}/takings", null, "收稿", "report.taken", ["320581.委员甲"], cancellation);
        }
        await Act(editor, $"{copy}/acceptances", null, "初审通过", "report.accepted", [$"{body}.审核"], cancellation);
        if (edited is not null)
        {
            await Act(
                editor,
                $"{copy}/versions",
                new RevisionRequest(edited, 1, "压缩篇幅"),
                "编辑，保存第2版",
                "report.revised",
                [$"{body}.审核"],
                cancellation
            );
        }
        await Act(
            editor,
            $"{copy}/review-requests",
            null,
            "送审",
            "report.review-requested",
            [$"{body}.审核"],
            cancellation
        );
        await Act(
            $"{body}.审核",
            $"{copy}/approvals",
            null,
            "审核通过",
            "report.approved",
            [$"{body}.签发"],
            cancellation
        );
        await Act(
            $"{body}.签发",
            $"{copy}/signatures",
            new SignatureRequest(AdoptionKind.Single, issue),
            $"签发：单篇采用，《{issue.Bulletin}》{issue.Year}年第{issue.Number}期",
            "report.signed",
            ["320581.委员甲", editor, .. below],
            cancellation
        );
    }

    private Task<Receipt> Forward(string from, string to, CancellationToken cancellation) =>
        Act(
            $"{from}.签发",
            $"{Path}/copies/{from}/legs",
            new ForwardRequest([new(to)]),
            $"上报{to}",
            "report.forwarded",
            ["320581.委员甲", $"{to}.编辑"],
            cancellation
        );

    private async Task Direct(CancellationToken cancellation)
    {
        var directive = new DirectiveRequest(DirectiveLevel.Province, "分管副部长", "请有关司局研究吸纳。", today);
        string[] all = ["320581.委员甲", "320581.编辑", "320500.编辑", "320000.编辑"];
        await Act(
            "000000.编辑",
            $"{Path}/copies/000000/directives",
            directive,
            "登记批示（省部级）",
            "report.directive",
            all,
            cancellation
        );
        var reply = new ReplyRequest(ReplyOutcome.Accepted, "有关部门已研究吸纳");
        await Act(
            "000000.编辑",
            $"{Path}/directives/1/replies",
            reply,
            "登记办理答复",
            "report.directive-replied",
            all,
            cancellation
        );
    }

    private Task<Receipt> Act(
        string who,
        string path,
        object? content,
        string what,
        string kind,
        IReadOnlyList<string> hearers,
        CancellationToken cancellation
    ) => cast.Act(who, path, content, what, kind, subject, hearers, cancellation);

    // Once received, a leg cannot be called back: the story tries it, and must be refused.
    private async Task Refused(string who, string path, CancellationToken cancellation)
    {
        using var answer = await cast.Refused(who, path, new WithdrawReport(), cancellation);
    }

    private static IEnumerable<string> Below(string body) =>
        Tiers.TakeWhile(tier => tier != body).Select(tier => $"{tier}.编辑");
}

/// <summary>One step of the story as it happened.</summary>
/// <param name="Who">The account that acted.</param>
/// <param name="What">What it did.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Took">From asking to the receipt.</param>
/// <param name="Heard">Who heard what, and how long after the receipt.</param>
public sealed record StoryStep(
    string Who,
    string What,
    Receipt Receipt,
    TimeSpan Took,
    IReadOnlyList<(string UserName, HeardNotice Notice)> Heard
);

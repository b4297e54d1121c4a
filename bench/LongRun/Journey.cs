using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// The journey of one report (一件信息的历程), by chance: handed in, perhaps taken back first, returned or declined at a desk, or
/// adopted and passed on to the next tier, where the same begins again. Each act is done by whoever does it in an office.
/// </summary>
/// <param name="people">Who acts.</param>
/// <param name="path">The bodies on its way up, the county first.</param>
/// <param name="prose">Where texts come from.</param>
/// <param name="chance">What happens.</param>
/// <param name="paced">Lets an act happen when it is its turn, and times it.</param>
internal sealed class Journey(
    People people,
    IReadOnlyList<string> path,
    Prose prose,
    Random chance,
    Func<Func<Task<Acknowledged>>, Task<Receipt>> paced
)
{
    private const int Characters = 1300;
    private const double TakenBack = 0.1;
    private const double Returned = 0.1;
    private const double Declined = 0.3;
    private const double Edited = 0.5;
    private const double PassedOn = 0.45;

    private readonly Guid report = Guid.CreateVersion7();
    private readonly string author = Roles.Members[chance.Next(Roles.Members.Count)];
    private int version = 1;

    /// <summary>The whole way, to wherever it leads.</summary>
    public async Task Walk()
    {
        await HandIn();
        for (var tier = 0; await Adopt(path[tier]) && tier + 1 < path.Count && Happens(PassedOn); tier++)
        {
            var forward = new ForwardRequest([new(path[tier + 1])]);
            var leg = await Desk(path[tier], Roles.Signer, "legs", "report.forwarded", forward);
            await Act(path[tier + 1], Roles.Editor, $"/legs/{leg.Item}/receptions", "report.received");
            version = 1;
        }
    }

    private async Task HandIn()
    {
        var submission = new SubmitReport(new(path[0]), prose.Report(Characters), ReportCategory.Society);
        await Act(path[0], author, $"?report={report}", "report.submitted", submission);
        if (Happens(TakenBack))
        {
            await Act(path[0], author, "/withdrawals", "report.withdrawn", new WithdrawReport("数据需要核实"));
            await HandInAgain();
        }
        await Desk(path[0], Roles.Editor, "takings", "report.taken");
        if (Happens(Returned))
        {
            var request = new RefusalRequest(RefusalGround.OutOfScope, "请补充具体做法");
            await Desk(path[0], Roles.Editor, "returns", "report.returned", request);
            await HandInAgain();
            await Desk(path[0], Roles.Editor, "takings", "report.taken");
        }
    }

    private async Task HandInAgain()
    {
        var again = new ResubmitReport(prose.Report(Characters));
        await Act(path[0], author, "/resubmissions", "report.resubmitted", again);
        version++;
    }

    // From the desk's first look to its signature; false where it is declined.
    private async Task<bool> Adopt(string body)
    {
        if (Happens(Declined))
        {
            var refusal = new RefusalRequest(RefusalGround.Duplicate, "与上月已采用的一件重复");
            await Desk(body, Roles.Editor, "refusals", "report.declined", refusal);
            return false;
        }
        await Desk(body, Roles.Editor, "acceptances", "report.accepted");
        if (Happens(Edited))
        {
            var revision = new RevisionRequest(prose.Report(Characters), version, "压缩篇幅");
            await Desk(body, Roles.Editor, "versions", "report.revised", revision);
        }
        await Desk(body, Roles.Editor, "review-requests", "report.review-requested");
        await Desk(body, Roles.Reviewer, "approvals", "report.approved");
        await Desk(body, Roles.Signer, "signatures", "report.signed", new SignatureRequest(AdoptionKind.Transferred));
        return true;
    }

    private Task<Receipt> Desk(string body, string role, string noun, string happened, object? content = null) =>
        Act(body, role, $"/copies/{body}/{noun}", happened, content);

    private Task<Receipt> Act(string body, string role, string where, string happened, object? content = null)
    {
        var address = where.StartsWith('?') ? $"/api/reports{where}" : $"/api/reports/{report}{where}";
        return paced(async () =>
            new(report, happened, await people.Of(body, role).Act(address, content, CancellationToken.None))
        );
    }

    private bool Happens(double likely) => chance.NextDouble() < likely;
}

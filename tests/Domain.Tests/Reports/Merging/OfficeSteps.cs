using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>How reports usually come to where a story about merging begins.</summary>
internal static class OfficeSteps
{
    public static readonly ReportText Whole = Papers.Text("关于产业集聚发展的综合建议");

    /// <summary>A member has submitted; the body is editing it.</summary>
    public static ReportId Edited(this Office office, Caller author, BodyCode body, int number = 0)
    {
        var report = number == 0 ? Office.New() : Office.Numbered(number);
        office
            .Do(author, report, Papers.Submit(body))
            .Do(Staff.Editor(body), report, new TakeReport(body))
            .Do(Staff.Editor(body), report, new AcceptReport(body));
        return report;
    }

    /// <summary>A county has signed it and sent it up; the city is editing it.</summary>
    public static ReportId EditedAbove(this Office office, Caller author, BodyCode from, BodyCode to)
    {
        var report = office.Edited(author, from);
        office
            .SignedAt(report, from, AdoptionKind.Single)
            .Do(Staff.Signer(from), report, new ForwardReport(from, [to]))
            .Do(Staff.Editor(to), report, new ReceiveLeg(1))
            .Do(Staff.Editor(to), report, new AcceptReport(to));
        return report;
    }

    public static Office SignedAt(this Office office, ReportId report, BodyCode body, AdoptionKind kind) =>
        office.ReadyAt(report, body).Do(Staff.Signer(body), report, new SignReport(body, kind, Papers.Issue));

    /// <summary>From editing to where only the signature is missing.</summary>
    public static Office ReadyAt(this Office office, ReportId report, BodyCode body) =>
        office
            .Do(Staff.Editor(body), report, new RequestReview(body))
            .Do(Staff.Reviewer(body), report, new ApproveReport(body));

    public static ReportId Merged(this Office office, BodyCode body, params ReportId[] sources)
    {
        var merged = Office.New();
        office.Do(Staff.Editor(body), merged, office.Merge(body, sources));
        return merged;
    }

    /// <summary>The command, with the versions as they stand.</summary>
    public static MergeReports Merge(this Office office, BodyCode body, params ReportId[] sources) =>
        new(
            body,
            [.. sources.Select(source => new MergeSource(source, office[source].Copies[body].Current))],
            Whole,
            ReportCategory.Economy
        );

    public static CopyStage StageAt(this Office office, ReportId report, BodyCode body) =>
        office[report].Copies[body].Stage;

    public static Refusal? Asks(this Office office, Caller by, ReportId report, ReportCommand command) =>
        office.When(by, report, command).Refused;
}

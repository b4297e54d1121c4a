using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>A paper of a county that has not joined, entered by the city; sent on paper to a province that then joins.</summary>
internal static class PaperScene
{
    private static readonly ReportId Id = new(new Guid(11, 0, 0, new byte[8]));
    private static readonly ReportText Text = new("标题", "情况。", "原因。", "建议。");
    private static readonly BodyTree CityAlone = Bodies
        .With(Bodies.Find(County)! with { Joined = false })
        .With(Bodies.Find(Province)! with { Joined = false });

    public static IEnumerable<Telling> Play()
    {
        var scene = new Scene<Report, Report, ReportEvent, ReportOrder, ReportFacts>(
            ReportFacts.At(Now, CityAlone),
            notice =>
                notice.Feed == Feeds.Desk(new(notice.Body!)) ? Told.Own
                : notice.Feed == Feeds.Desk(Province) ? Told.Upper
                : Told.Lower
        );
        void Do(Role role, ReportCommand command) => scene.Do(By(Of(role, City), command));
        Do(Role.Editor, new EnterPaper(City, County, Text, ReportCategory.Society, "来函。"));
        Do(Role.Editor, new ReturnReport(City, RefusalGround.NoAdvice, "请补充。"));
        Do(Role.Editor, new MendPaper(1, Text with { Advice = "再建议。" }, "来函更正。"));
        Do(Role.Editor, new AcceptReport(City));
        Do(Role.Editor, new RequestReview(City));
        Do(Role.Reviewer, new ApproveReport(City));
        Do(Role.Signer, new SignReport(City, AdoptionKind.Transferred));
        Do(Role.Signer, new ForwardReport(City, [Province]));
        scene.Do(By(Caller.House, new BringLegOnline(3)), ReportFacts.At(Now, Bodies));
        return scene.Tellings.Where(telling =>
            telling.Command == typeof(EnterPaper)
            || telling.Command == typeof(MendPaper)
            || telling.Command == typeof(BringLegOnline)
        );
    }

    private static ReportOrder By(Caller caller, ReportCommand command) =>
        new(Id, new CommandId(Guid.NewGuid()), caller, command);
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Feed;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One commission of the city to the county that meets every command; a second one that is closed.</summary>
internal static class CommissionScene
{
    private static readonly CommissionId Id = new(new Guid(7, 0, 0, new byte[8]));
    private static readonly CommissionFacts Today = new(Now, Bodies);
    private static readonly CommissionFacts Overdue = new(Now.AddDays(20), Bodies);
    private static readonly IssueCommission Issue = new(City, "题目", "要求。", [new(County)], new(2025, 3, 10));

    public static IEnumerable<Telling> Play()
    {
        var first = Scene();
        first.Do(By(Of(Role.Editor, City), Issue));
        first.Do(By(Of(Role.Editor, County), new SignForCommission(County)));
        first.Do(By(Of(Role.Editor, City), new ExtendCommission(new(2025, 3, 12), "补充材料。")));
        first.Do(By(Caller.House, new RemindCommission()), Overdue);
        first.Do(By(Of(Role.Editor, City), new WithdrawCommission("已有部署。")));
        var second = Scene();
        second.Do(By(Of(Role.Editor, City), Issue));
        second.Do(By(Of(Role.Editor, City), new CloseCommission()));
        return first.Tellings.Concat(second.Tellings);
    }

    private static Scene<Commission, Commission, CommissionEvent, CommissionOrder, CommissionFacts> Scene() =>
        new(Today, notice => notice.Feed == Feeds.Desk(City) ? Told.Own : Told.Asked);

    private static CommissionOrder By(Caller caller, CommissionCommand command) =>
        new(Id, new CommandId(Guid.NewGuid()), caller, command);
}

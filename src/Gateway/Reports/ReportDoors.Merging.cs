using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.OpenApi;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>Merging reports into a new one (综合), and undoing it.</content>
public static partial class ReportDoors
{
    private static void MapMerging(RouteGroupBuilder reports)
    {
        reports
            .Act<MergeReports>("/{report}/merges", "综合：把本机构采编中的2到50件合成一件新信息", command => command)
            .WithDescription(
                "report 是新信息的编号，由客户端生成。每件来源写明看到的是第几版；来源自此锁定，作者和沿途各级全部署名。"
            )
            .WithRequestExample(ReportExamples.Merge);
        reports
            .Act<UndoMerge>(
                "/{report}/merge-undoings",
                "撤销综合：首次签发以前可以，来源回到采编中",
                command => command
            )
            .WithRequestExample(new UndoMerge("两件反映的不是同一个问题"));
    }
}

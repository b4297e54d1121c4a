using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>Bounds of exports, and which filter belongs to which list (导出规则), [P].</summary>
public static class ExportRules
{
    /// <summary>How many rows a file holds at most.</summary>
    public const int MostRows = 200_000;

    /// <summary>How many exports of one person wait at most.</summary>
    public const int MostWaiting = 3;

    /// <summary>How many files of one person are kept at most.</summary>
    public const int MostKept = 20;

    /// <summary>How many exports of everybody wait at most.</summary>
    public const int MostWaitingInHouse = 200;

    /// <summary>How long a file can be fetched.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromHours(24);

    /// <summary>What is wrong with the filter for the list, if anything.</summary>
    public static Refusal? Fault(ExportList list, ExportFilter filter)
    {
        if (filter != Fitting(list, filter))
        {
            return Refusals.ExportFilterUnfit;
        }
        return list == ExportList.Search ? SearchFault(filter.Search) : null;
    }

    // The filter without what is not the list's own.
    private static ExportFilter Fitting(ExportList list, ExportFilter filter) =>
        list switch
        {
            ExportList.Reports => new(Stage: filter.Stage),
            ExportList.Handovers or ExportList.ProposalLeads => new(Waiting: filter.Waiting),
            ExportList.Directives => new(Directives: filter.Directives),
            ExportList.LaunchedTasks or ExportList.InvitedTasks => new(JointTasks: filter.JointTasks),
            ExportList.Assignments => new(Assignments: filter.Assignments),
            ExportList.Conversions => new(Conversions: filter.Conversions),
            ExportList.Search => new(Search: filter.Search),
            _ => new(),
        };

    private static Refusal? SearchFault(SearchQuery? search) =>
        search is not { Body: null } ? Refusals.ExportFilterUnfit : SearchRules.Check(search);
}

using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What a ledger of directives (批示台账) is narrowed to; everything left out narrows nothing.</summary>
/// <param name="Level">批示级别.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Year">Year of registration, counted in Asia/Shanghai.</param>
/// <param name="DueBefore">Due before this day.</param>
/// <param name="Overdue">逾期: the last day is over and there is no answer.</param>
/// <param name="Unanswered">未答复: a unit is asked and has not answered.</param>
/// <param name="Asked">延期待批: more time is asked for and not decided.</param>
public sealed record LedgerFilter(
    DirectiveLevel? Level = null,
    UnitId? Unit = null,
    int? Year = null,
    DateOnly? DueBefore = null,
    bool Overdue = false,
    bool Unanswered = false,
    bool Asked = false
);

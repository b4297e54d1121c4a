namespace ZhengXie.Linked.Bench.Lists;

/// <summary>Everything that windows ask often (列表问题目录).</summary>
internal static class ListQuestions
{
    /// <summary>All of it, window by window.</summary>
    public static IReadOnlyList<ListQuestion> Of(ListWorld world) =>
        [
            .. new DeskQuestions(world).All,
            .. new PaperQuestions(world).All,
            .. new FigureQuestions(world).All,
            .. new NoticeQuestions(world).All,
            .. new LedgerQuestions(world).All,
            .. new TaskQuestions(world).All,
        ];
}

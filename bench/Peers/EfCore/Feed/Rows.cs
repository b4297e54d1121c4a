namespace ZhengXie.Linked.EfCore.Feed;

/// <summary>The last number given (计数): of papers and of feeds; neither has gaps.</summary>
internal sealed class Counter
{
    public required string Key { get; set; }
    public int Value { get; set; }
}

/// <summary>A numbered notice of a feed (通知).</summary>
internal sealed class Notice
{
    public required string Feed { get; set; }
    public int Number { get; set; }
    public required string What { get; set; }
    public Guid Report { get; set; }
    public required string Body { get; set; }
    public DateTimeOffset At { get; set; }
}

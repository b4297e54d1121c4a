using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>A notice of one of a person's feeds, as the query gives it.</summary>
internal sealed class NoticeRow
{
    public string Feed { get; init; } = "";
    public long Number { get; init; }
    public string Kind { get; init; } = "";
    public string Subject { get; init; } = "";
    public string? Body { get; init; }
    public int? Item { get; init; }
    public Guid Stream { get; init; }
    public int Version { get; init; }
    public DateTimeOffset At { get; init; }
    public bool Read { get; init; }

    /// <summary>What happened, whichever feeds it rings on.</summary>
    public (Guid Stream, int Version, string Kind, string? Body, int? Item) Happening =>
        (Stream, Version, Kind, Body, Item);

    public NoticeLine Line(bool read, BodyTree tree, NoticeTitle? title) =>
        new(Feed, Kind, Subject, Body, NameIn(tree), Item, At, read, title?.Title, title?.Urgency);

    private string? NameIn(BodyTree tree) => Body is null ? null : tree.Find(new BodyCode(Body))?.Name;
}

using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A saved view (常用视图) of a desk: one person's, seen by nobody else.</summary>
/// <param name="Id">Its id, chosen by the screen.</param>
/// <param name="Name">Its name.</param>
/// <param name="Body">Whose desk it shows.</param>
/// <param name="List">Which list.</param>
/// <param name="Filter">What the list is narrowed to.</param>
/// <param name="SavedAt">When it was last saved (UTC).</param>
public sealed record DeskView(
    Guid Id,
    string Name,
    BodyCode Body,
    DeskList List,
    DeskFilter Filter,
    DateTimeOffset SavedAt
);

/// <summary>What is sent to save a view.</summary>
/// <param name="Name">1 to 40 characters; a person's views of one desk bear different names.</param>
/// <param name="Body">Whose desk it shows.</param>
/// <param name="List">Which list.</param>
/// <param name="Filter">What the list is narrowed to.</param>
public sealed record DeskViewRequest(string Name, BodyCode Body, DeskList List, DeskFilter Filter);

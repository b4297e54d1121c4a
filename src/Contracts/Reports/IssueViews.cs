namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>An issue of a bulletin (期刊) in a list.</summary>
/// <param name="Issue">刊名和期号.</param>
/// <param name="Reports">How many reports it holds that the reader may read.</param>
/// <param name="FirstSignedAt">When the first of them was signed (UTC).</param>
/// <param name="LastSignedAt">When the last of them was signed (UTC).</param>
public sealed record IssueItem(
    BulletinIssue Issue,
    int Reports,
    DateTimeOffset FirstSignedAt,
    DateTimeOffset LastSignedAt
);

/// <summary>An issue of a bulletin (期刊页) with what is printed in it, in the order of signing.</summary>
/// <param name="Body">The body.</param>
/// <param name="Issuer">发文机关, as the head of the page names it.</param>
/// <param name="Issue">刊名和期号.</param>
/// <param name="Pieces">What the reader may read of it, at most 200.</param>
public sealed record IssueView(
    BodyReference Body,
    string Issuer,
    BulletinIssue Issue,
    IReadOnlyList<IssuePiece> Pieces
);

/// <summary>A report as it is printed in an issue (刊载信息).</summary>
/// <param name="Report">The report.</param>
/// <param name="Number">编号 at the body.</param>
/// <param name="Kind">采用方式.</param>
/// <param name="Text">The text that was signed; none if it was redacted.</param>
/// <param name="Authors">反映人 and 联名, by name.</param>
/// <param name="SignedAt">When it was signed (UTC).</param>
public sealed record IssuePiece(
    ReportId Report,
    string? Number,
    AdoptionKind Kind,
    ReportText? Text,
    IReadOnlyList<string> Authors,
    DateTimeOffset SignedAt
);

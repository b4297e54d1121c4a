namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Row of <c>lists.commissions</c>. The text by hash, in hexadecimal.</summary>
internal sealed record CommissionRow(
    Guid Commission,
    string Body,
    Guid? Parent,
    string? Number,
    string TextHash,
    string State,
    DateTimeOffset IssuedAt,
    DateOnly Due,
    int Asked
);

/// <summary>Row of <c>lists.commission_addressees</c>.</summary>
internal sealed record AddresseeRow(
    Guid Commission,
    int Place,
    string Body,
    Guid? Unit,
    DateTimeOffset IssuedAt,
    DateTimeOffset? SignedForAt
);

/// <summary>Row of <c>lists.commission_readers</c>.</summary>
internal sealed record CommissionReaderRow(Guid Commission, string Reader);

namespace ZhengXie.Linked.Storage.People;

/// <summary>Row of a person (人员) in <c>lists.people</c>.</summary>
internal sealed record PersonRow(
    Guid Person,
    string Body,
    string Name,
    string? Sector,
    string? Post,
    string? Employer,
    bool ProvincialMember,
    bool NationalMember
);

/// <summary>Row of a role grant (任职) in <c>lists.grants</c>.</summary>
internal sealed record GrantRow(
    Guid Person,
    int GrantNumber,
    string Role,
    string Body,
    Guid? Unit,
    DateOnly FromDay,
    DateOnly? UntilDay
);

/// <summary>Row of <c>lists.stand_ins</c>: for whom the person holds the grant (AB角).</summary>
internal sealed record StandInRow(Guid Person, int GrantNumber, Guid Holder);

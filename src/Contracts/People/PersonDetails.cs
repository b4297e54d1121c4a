namespace ZhengXie.Linked.Contracts.People;

/// <summary>What is known of a person besides telephone numbers, identity number and address, which stand apart encrypted.</summary>
/// <param name="Name">姓名, 1 to 40 characters.</param>
/// <param name="Sector">界别, at most 40 characters.</param>
/// <param name="Post">职务, at most 60 characters.</param>
/// <param name="Employer">工作单位, at most 60 characters.</param>
/// <param name="ProvincialMember">Whether also a member of the provincial body (省政协委员).</param>
/// <param name="NationalMember">Whether also a member of the national body (全国政协委员).</param>
public sealed record PersonDetails(
    string Name,
    string? Sector = null,
    string? Post = null,
    string? Employer = null,
    bool ProvincialMember = false,
    bool NationalMember = false
);

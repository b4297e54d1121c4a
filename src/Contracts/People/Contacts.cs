namespace ZhengXie.Linked.Contracts.People;

/// <summary>Contacts (联系方式) of a person: kept encrypted and apart, never in events, lists or logs.</summary>
/// <param name="Mobile">手机号码, at most 20 characters.</param>
/// <param name="Telephone">办公电话, at most 20 characters.</param>
/// <param name="IdentityNumber">身份证件号码, at most 18 characters.</param>
/// <param name="Address">联系地址, at most 100 characters.</param>
/// <param name="Mail">电子邮箱, at most 100 characters.</param>
public sealed record Contacts(
    string? Mobile = null,
    string? Telephone = null,
    string? IdentityNumber = null,
    string? Address = null,
    string? Mail = null
)
{
    /// <summary>Says only that they are there: contacts must not end up in a log.</summary>
    public override string ToString() => nameof(Contacts);
}

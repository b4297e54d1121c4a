namespace ZhengXie.Linked.Contracts.People;

/// <summary>Contacts (联系方式) as one reader may see them.</summary>
/// <param name="Mobile">手机号码.</param>
/// <param name="Telephone">办公电话.</param>
/// <param name="IdentityNumber">身份证件号码.</param>
/// <param name="Address">联系地址.</param>
/// <param name="Mail">电子邮箱.</param>
/// <param name="Masked">Whether they are masked (脱敏), such as 138****0000.</param>
public sealed record ContactsView(
    string? Mobile,
    string? Telephone,
    string? IdentityNumber,
    string? Address,
    string? Mail,
    bool Masked
)
{
    /// <summary>Says only that they are there: contacts must not end up in a log.</summary>
    public override string ToString() => nameof(ContactsView);
}

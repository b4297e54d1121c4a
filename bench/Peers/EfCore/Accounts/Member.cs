using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.EfCore.Accounts;

/// <summary>A member with an account (委员账号).</summary>
internal sealed class Member : IdentityUser<Guid>;

/// <summary>What a member may do, and where (任职).</summary>
internal sealed class Grant
{
    public Guid Id { get; set; }
    public Guid Member { get; set; }
    public required string Body { get; set; }
    public required string Role { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? Until { get; set; }
}

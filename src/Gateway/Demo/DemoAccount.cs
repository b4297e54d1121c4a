using System.Security.Cryptography;
using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>
/// One account of the demo. Its ids and its code generator follow from its name, so that a second start plants nothing
/// twice, and the page can show the code that a signer's telephone would show.
/// </summary>
/// <param name="Body">The body.</param>
/// <param name="Role">What the account is.</param>
internal sealed record DemoAccount(BodyCode Body, DemoRole Role)
{
    /// <summary>Every account, body by body.</summary>
    public static IEnumerable<DemoAccount> All { get; } =
        [
            .. from family in DemoFamilies.All
            from code in family.Bodies
            from role in DemoRoles.All
            select new DemoAccount(new(code), role),
        ];

    /// <summary>The name to sign in with, such as <c>320581.编辑</c>.</summary>
    public string UserName => $"{Body}.{Role.Code}";

    /// <summary>The person.</summary>
    public PersonId Person => new(DerivedId.Of("demo-person", UserName));

    /// <summary>The unit that the account belongs to, if any.</summary>
    public UnitId? Unit => Role.Unit is { } unit ? UnitOf(Body, unit) : null;

    /// <summary>The key of the code generator, if the account carries one.</summary>
    public byte[]? CodeKey =>
        Role.SecondFactor
            ? SHA256.HashData(Encoding.UTF8.GetBytes("demo-code " + UserName))[..OneTimeCode.KeyBytes]
            : null;

    /// <summary>The id of a unit that every body has.</summary>
    public static UnitId UnitOf(BodyCode body, DemoUnit unit) => new(DerivedId.Of("demo-unit", body.Value, unit.Name));

    /// <summary>The account of that name; none if the demo has none.</summary>
    public static DemoAccount? Find(string userName) => All.FirstOrDefault(account => account.UserName == userName);
}

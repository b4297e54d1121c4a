namespace ZhengXie.Linked.Contracts.SignOn;

/// <summary>Whether one may sign on from an outer provider (统一认证登录), and what it is called.</summary>
/// <param name="On">Whether it is configured.</param>
/// <param name="Name">What the button says; none where it is off.</param>
public sealed record SignOnOffer(bool On, string? Name);

/// <summary>Wish to sign on.</summary>
/// <param name="To">The page of this house to come back to, such as <c>/home</c>.</param>
public sealed record SignOnWish(string? To = null);

/// <summary>Where the browser goes to sign on.</summary>
/// <param name="Address">The provider's address, good for ten minutes in this browser alone.</param>
public sealed record SignOnAddress(string Address)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(SignOnAddress);
}

namespace ZhengXie.Linked.Contracts.SignOn;

/// <summary>Whether one's account is bound to an outer identity (绑定).</summary>
/// <param name="BoundAt">Since when (UTC); none if it is not.</param>
public sealed record SignOnBinding(DateTimeOffset? BoundAt);

/// <summary>Wish to bind one's account.</summary>
/// <param name="Password">The present password.</param>
public sealed record SignOnBindingWish(string Password)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(SignOnBindingWish);
}

namespace ZhengXie.Linked.Contracts.Walls;

/// <summary>A device waits to be paired (等待配对): shown on the device itself, once.</summary>
/// <param name="Code">What somebody of the body types in, such as <c>K7QF-2MXA</c>.</param>
/// <param name="Secret">What the device collects its ticket with; nobody sees it.</param>
/// <param name="Until">How long the code is good (UTC).</param>
public sealed record PairingOpened(string Code, string Secret, DateTimeOffset Until)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PairingOpened);
}

/// <summary>The device asks whether it was confirmed (领取配对).</summary>
/// <param name="Secret">The secret that came with the code.</param>
public sealed record PairingCollection(string Secret)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PairingCollection);
}

/// <summary>How the pairing stands (配对情况).</summary>
/// <param name="Paired">Whether it was confirmed; the device then holds its ticket in a cookie.</param>
public sealed record PairingState(bool Paired);

/// <summary>Confirmation of a wall screen (确认大屏).</summary>
/// <param name="Code">What the device shows; small letters and hyphens do not matter.</param>
/// <param name="Name">名称, by which the body knows it, such as 三楼大厅; 2 to 30 characters.</param>
public sealed record PairWall(string Code, string Name)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PairWall);
}

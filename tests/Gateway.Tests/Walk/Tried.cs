namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>A door that somebody tried twice (一次试探): with the id of what exists, and with one that was made up.</summary>
/// <param name="Who">The account.</param>
/// <param name="Door">The door.</param>
/// <param name="MadeUp">Which of its words was made up; empty where the door has none.</param>
/// <param name="Real">What was heard of what exists.</param>
/// <param name="None">What was heard of what does not.</param>
/// <param name="Asked">What the house asked the database for the first, where that was written down.</param>
/// <param name="AskedForNone">And for the second.</param>
internal sealed record Tried(
    string Who,
    HouseRoute Door,
    string MadeUp,
    Heard Real,
    Heard None,
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> AskedForNone
)
{
    public override string ToString() => $"{Who} {Door} ({MadeUp})";
}

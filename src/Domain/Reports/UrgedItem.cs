using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Something that is urged (催办事项): who urges, who is urged, and whether it still waits.</summary>
/// <param name="Body">The body that urges.</param>
/// <param name="To">The upper body that is urged; none where a unit or a colleague is, or where it is not on the platform.</param>
/// <param name="Unit">The unit that is urged.</param>
/// <param name="Text">Hash of the text that both sides may read; none where there is none.</param>
/// <param name="Waits">Whether it still waits.</param>
public sealed record UrgedItem(BodyCode Body, BodyCode? To, UnitId? Unit, string? Text, bool Waits)
{
    /// <summary>The desks and units that read of it, as their keys in <see cref="Visibility"/>; feeds have the same names.</summary>
    public IEnumerable<string> Readers
    {
        get
        {
            yield return Visibility.Desk(Body);
            if (To is { } upper)
            {
                yield return Visibility.Desk(upper);
            }
            if (Unit is { } unit)
            {
                yield return Visibility.Unit(unit);
            }
        }
    }
}

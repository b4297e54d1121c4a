using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Spot (定位): what a place means for one thing.</summary>
/// <param name="Place">The place.</param>
/// <param name="Body">The body meant.</param>
/// <param name="Unit">The unit meant, where the place is a unit; there is nobody at a unit that is not named.</param>
public readonly record struct Spot(Place Place, BodyCode Body, UnitId? Unit = null)
{
    /// <summary>Whether the place is a unit of the body, not the body as a whole.</summary>
    public bool IsUnit => Place is Place.LeadUnit or Place.HandlingUnit or Place.AskedUnit or Place.OwnUnit;
}

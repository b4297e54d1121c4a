using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <content>What may be done with the units of a body.</content>
public sealed partial record Body
{
    private static Decision<BodyEvent> Add(BodyFacts body, AddUnit add, Signature? by)
    {
        if (body.Units.ContainsKey(add.Unit))
        {
            return Refusals.UnitAlreadyAdded;
        }
        if (!PlainName.Allows(add.Name, LongestName))
        {
            return Refusals.NameInvalid;
        }
        return IsTaken(body, add.Kind, add.Name)
            ? Refusals.UnitNameTaken
            : Happens(by, new UnitAdded(add.Unit, add.Kind, add.Name));
    }

    private static Decision<BodyEvent> Rename(BodyFacts body, RenameUnit rename, Signature? by)
    {
        if (!body.Units.TryGetValue(rename.Unit, out var unit))
        {
            return Refusals.UnitUnknown;
        }
        if (unit.Closed)
        {
            return Refusals.UnitAlreadyClosed;
        }
        if (!PlainName.Allows(rename.Name, LongestName))
        {
            return Refusals.NameInvalid;
        }
        if (rename.Name == unit.Name)
        {
            return Refusals.BodyUnchanged;
        }
        return IsTaken(body, unit.Kind, rename.Name)
            ? Refusals.UnitNameTaken
            : Happens(by, new UnitRenamed(unit.Id, rename.Name));
    }

    private static Decision<BodyEvent> Close(BodyFacts body, CloseUnit close, Signature? by)
    {
        if (!body.Units.TryGetValue(close.Unit, out var unit))
        {
            return Refusals.UnitUnknown;
        }
        return unit.Closed ? Refusals.UnitAlreadyClosed : Happens(by, new UnitClosed(unit.Id));
    }

    private static bool IsTaken(BodyFacts body, UnitKind kind, string name) =>
        body.Units.Values.Any(unit => !unit.Closed && unit.Kind == kind && unit.Name == name);
}

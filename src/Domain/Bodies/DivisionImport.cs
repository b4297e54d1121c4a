using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>
/// Import of divisions (区划导入): compares the tree with the yearly list and says what changed and which commands make
/// the tree agree. A body that is no longer listed is reported and left alone unless the list says where it went.
/// </summary>
public sealed class DivisionImport
{
    // Waves. Registering and raising go first and from the top tier down (two waves per tier), because a parent must
    // stand before its child hangs from it; ending goes last and from the bottom up.
    private const int Move = 20;
    private const int Lower = 30;
    private const int Rename = 40;
    private const int Carry = 50;
    private const int Direct = 60;
    private const int Succeed = 70;

    private readonly BodyTree tree;
    private readonly DivisionList list;
    private readonly List<DivisionChange> changes = [];
    private readonly List<DivisionStep> steps = [];

    private DivisionImport(BodyTree tree, DivisionList list) => (this.tree, this.list) = (tree, list);

    /// <summary>Compares the tree with the list; changes nothing.</summary>
    public static DivisionComparison Compare(BodyTree tree, IEnumerable<Division> lines)
    {
        var import = new DivisionImport(tree, new(lines, tree));
        import.changes.AddRange(import.list.Faults());
        if (import.changes.Count == 0)
        {
            import.CompareAll();
        }
        return new(
            [.. import.changes.OrderBy(change => change.Kind).ThenBy(change => change.Code)],
            [.. import.steps.OrderBy(step => step.Wave)]
        );
    }

    private void CompareAll()
    {
        foreach (var line in list.Standing.Values)
        {
            if (tree.Find(line.Code) is { } body)
            {
                Alter(body, line);
            }
            else
            {
                Add(line);
            }
            if (line.Formerly is { } former && tree.FindLiving(former) is { } predecessor)
            {
                Recode(predecessor, line);
            }
        }
        foreach (var line in list.Gone)
        {
            if (tree.FindLiving(line.Code) is { } body)
            {
                changes.Add(
                    Changed(DivisionChangeKind.Merged, body.Code, body.Name, null, line.MergedInto!.Value.Value)
                );
                End(body, line.MergedInto.Value, SuccessionReason.Merged);
            }
        }
        var explained = list.Gone.Select(line => line.Code).Concat(list.NewCodes.Keys).ToHashSet();
        changes.AddRange(
            tree.All.Where(body =>
                    body.Lives && !list.Standing.ContainsKey(body.Code) && !explained.Contains(body.Code)
                )
                .Select(body => new DivisionChange(DivisionChangeKind.Unresolved, body.Code, body.Name))
        );
    }

    private void Add(Division line)
    {
        if (line.Formerly is null)
        {
            changes.Add(new(DivisionChangeKind.Added, line.Code, line.Name, After: line.Parent?.Value));
        }
        Step(From(line.Tier), line.Code, new RegisterBody(line.Name, line.Tier, line.Parent));
    }

    private void Alter(BodyFacts body, Division line)
    {
        if (body.Name != line.Name)
        {
            changes.Add(Changed(DivisionChangeKind.Renamed, body.Code, line.Name, body.Name, line.Name));
            Step(Rename, body.Code, new RenameBody(line.Name));
        }
        var tier = line.Tier.CompareTo(body.Tier);
        if (body.Parent != line.Parent && line.Parent is { } parent)
        {
            changes.Add(Changed(DivisionChangeKind.Moved, body.Code, line.Name, body.Parent?.Value, parent.Value));
            var wave =
                tier < 0 ? From(line.Tier)
                : tier > 0 ? Lower + 1
                : Move;
            Step(wave, body.Code, new MoveBody(parent));
        }
        if (tier != 0)
        {
            changes.Add(Changed(DivisionChangeKind.TierChanged, body.Code, line.Name, $"{body.Tier}", $"{line.Tier}"));
            Step(tier < 0 ? From(line.Tier) + 1 : Lower, body.Code, new ChangeTier(line.Tier));
        }
    }

    private void Recode(BodyFacts before, Division line)
    {
        changes.Add(Changed(DivisionChangeKind.Recoded, line.Code, line.Name, before.Code.Value, line.Code.Value));
        var now = tree.Find(line.Code);
        if (before.Joined && now is not { Joined: true })
        {
            Step(Carry, line.Code, new JoinBody());
        }
        var targets = before
            .DirectTargets.Select(target => list.NewCodes.GetValueOrDefault(target, target))
            .Where(target => list.IsAbove(target, line.Code))
            .ToImmutableArray();
        if (!targets.IsEmpty && now is not { DirectTargets.IsEmpty: false })
        {
            Step(Direct, line.Code, new SetDirectTargets(targets));
        }
        foreach (var unit in before.Units.Values.Where(unit => !unit.Closed))
        {
            var id = new UnitId(DerivedId.Of("unit-of-recoded-body", line.Code.Value, unit.Id.ToString()));
            if (now?.Units.ContainsKey(id) is not true)
            {
                Step(Carry, line.Code, new AddUnit(id, unit.Kind, unit.Name));
            }
        }
        End(before, line.Code, SuccessionReason.Recoded);
    }

    private static int From(Tier tier) => 2 * (int)tier;

    // Lower tiers end first: a body with bodies below it cannot end.
    private void End(BodyFacts body, BodyCode successor, SuccessionReason reason) =>
        Step(Succeed + (Tier.County - body.Tier), body.Code, new SucceedBody(successor, reason));

    private void Step(int wave, BodyCode body, BodyCommand command) => steps.Add(new(wave, body, command));

    private static DivisionChange Changed(
        DivisionChangeKind kind,
        BodyCode code,
        string name,
        string? before,
        string? after
    ) => new(kind, code, name, before, after);
}

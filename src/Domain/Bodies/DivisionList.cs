using System.Collections.Frozen;
using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>A list of divisions read as a whole: what stands, what is gone, what is wrong.</summary>
internal sealed class DivisionList
{
    private readonly ImmutableArray<Division> lines;
    private readonly BodyTree tree;

    public DivisionList(IEnumerable<Division> lines, BodyTree tree)
    {
        this.lines = [.. lines];
        this.tree = tree;
        Standing = this
            .lines.Where(line => line.MergedInto is null)
            .DistinctBy(line => line.Code)
            .ToFrozenDictionary(line => line.Code);
        NewCodes = Standing
            .Values.Where(line => line.Formerly is not null)
            .DistinctBy(line => line.Formerly)
            .ToFrozenDictionary(line => line.Formerly!.Value, line => line.Code);
    }

    /// <summary>The divisions that stand, by code.</summary>
    public FrozenDictionary<BodyCode, Division> Standing { get; }

    /// <summary>Former codes and what they became.</summary>
    public FrozenDictionary<BodyCode, BodyCode> NewCodes { get; }

    /// <summary>The lines that say where a division went.</summary>
    public IEnumerable<Division> Gone => lines.Where(line => line.MergedInto is not null);

    /// <summary>What is wrong with which line.</summary>
    public IEnumerable<DivisionChange> Faults()
    {
        var seen = new HashSet<BodyCode>();
        var claimed = new HashSet<BodyCode>();
        foreach (var line in lines)
        {
            if (Fault(line, seen, claimed) is { } fault)
            {
                yield return new(DivisionChangeKind.Faulty, line.Code, line.Name, Fault: fault);
            }
        }
    }

    /// <summary>Whether <paramref name="upper"/> stands above <paramref name="lower"/> in the list.</summary>
    public bool IsAbove(BodyCode upper, BodyCode lower)
    {
        for (var parent = Standing[lower].Parent; parent is { } up; parent = Standing[up].Parent)
        {
            if (up == upper)
            {
                return true;
            }
        }
        return false;
    }

    private DivisionFault? Fault(Division line, HashSet<BodyCode> seen, HashSet<BodyCode> claimed)
    {
        if (!seen.Add(line.Code))
        {
            return DivisionFault.CodeTwice;
        }
        if (line.MergedInto is { } successor)
        {
            return Standing.ContainsKey(successor) && tree.Find(line.Code) is not null
                ? null
                : DivisionFault.SuccessorMissing;
        }
        if (!PlainName.Allows(line.Name, Body.LongestName))
        {
            return DivisionFault.NameInvalid;
        }
        if (!HasPlace(line))
        {
            return DivisionFault.ParentWrong;
        }
        if (tree.Find(line.Code) is { Lives: false })
        {
            return DivisionFault.CodeRetired;
        }
        return line.Formerly is not { } former || (IsFormer(former, line.Code) && claimed.Add(former))
            ? null
            : DivisionFault.PredecessorWrong;
    }

    private bool HasPlace(Division line) =>
        line.Parent is { } parent
            ? Standing.GetValueOrDefault(parent) is { } above && above.Tier < line.Tier
            : line.Code == BodyCode.Nation && line.Tier == Tier.National;

    private bool IsFormer(BodyCode former, BodyCode now) =>
        tree.Find(former) is { } body
        && !Standing.ContainsKey(former)
        && (body.Successor is null || body.Successor == now);
}

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>One line of the report of an import (变更清单).</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Code">The body.</param>
/// <param name="Name">Its name, the new one where it changes.</param>
/// <param name="Before">What stood before: a name, a parent's code, a tier, the former code.</param>
/// <param name="After">What stands now: a name, a parent's code, a tier, the successor's code.</param>
/// <param name="Fault">What is wrong with the line, if it is faulty.</param>
public sealed record DivisionChange(
    DivisionChangeKind Kind,
    BodyCode Code,
    string Name,
    string? Before = null,
    string? After = null,
    DivisionFault? Fault = null
);

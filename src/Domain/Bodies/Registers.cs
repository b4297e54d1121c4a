using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Registers (编号簿) of a body: how they are called, and who may set where they begin.</summary>
public static class Registers
{
    /// <summary>The highest number that a register may begin with.</summary>
    public const int MostFirst = 9999;

    /// <summary>The register's name, such as <c>320581-XX-2025</c>.</summary>
    public static string Name(BodyCode body, RegisterKind kind, int year) => $"{body}-{Letters(kind)}-{year}";

    /// <summary>Whether the caller may see and set the registers: an editor of the body, or a system administrator over it.</summary>
    public static bool MayKeep(Caller caller, BodyCode body, RuleFacts facts) =>
        BodyCompetences.KeepingRegisters.Sign(caller, facts.Today, Oversight.Spots(body, facts)) is not null;

    /// <summary>What is wrong with the start, if anything.</summary>
    public static Refusal? Fault(RegisterStart start, RuleFacts facts) =>
        start.First is < 1 or > MostFirst || start.Year < facts.Today.Year || start.Year > facts.Today.Year + 1
            ? Refusals.RegisterStartWrong
            : null;

    private static string Letters(RegisterKind kind) =>
        kind switch
        {
            RegisterKind.Reports => "XX",
            RegisterKind.Directives => "PS",
            RegisterKind.Commissions => "YG",
            RegisterKind.Leads => "TX",
            RegisterKind.Handovers => "ZB",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown register."),
        };
}

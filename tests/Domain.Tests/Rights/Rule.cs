using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>
/// One line of the rules as an office would write them down: act, place, roles, states, 二次 where the second factor is
/// asked. Read from the tables of these tests, which were written from DOMAIN §2, §3 and §7 and know nothing of the code.
/// </summary>
internal sealed record Rule(
    string Act,
    string Place,
    ImmutableArray<Role> Roles,
    ImmutableHashSet<string> From,
    bool StepUp
)
{
    public const string Any = "任何";

    private static readonly Dictionary<string, Role> Names = new(StringComparer.Ordinal)
    {
        ["委员"] = Role.Member,
        ["信息员"] = Role.Informant,
        ["单位"] = Role.UnitOfficer,
        ["编辑"] = Role.Editor,
        ["审核"] = Role.Reviewer,
        ["签发"] = Role.Signer,
        ["主席"] = Role.Chair,
        ["提案委"] = Role.ProposalCommittee,
        ["承办"] = Role.HandlingUnit,
        ["督查"] = Role.Supervision,
        ["导出"] = Role.Exporter,
        ["系统"] = Role.SystemAdministrator,
        ["安全"] = Role.SecurityAdministrator,
        ["审计"] = Role.AuditAdministrator,
    };

    /// <summary>Every role, by the name it has in the tables.</summary>
    public static ImmutableArray<Role> EveryRole { get; } = [.. Names.Values];

    public static string NameOf(Role role) => Names.Single(name => name.Value == role).Key;

    /// <summary>Whether the state is one that the line names.</summary>
    public bool Starts(string state) => From.Contains(Any) || From.Contains(state);

    public static ILookup<string, Rule> Read(string table) =>
        table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Rule(
                cells[0],
                cells[1],
                [.. Words(cells[2]).Select(name => Names[name])],
                [.. Words(cells[3])],
                cells.Length > 4 && cells[4] == "二次"
            ))
            .ToLookup(rule => rule.Act, StringComparer.Ordinal);

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>
/// Looks at every row of a file of roles (导入任职核对), by the same rules as one grant has; rows about one person one after
/// another, as they would be granted.
/// </summary>
internal sealed class RoleImportCheck(ImportBook book, PeopleReader people, RuleFactSource facts)
{
    private const string User = "用户名";
    private const string RoleColumn = "角色";
    private const string Body = "机构代码";
    private const string UnitColumn = "单位";
    private const string From = "起始日期";
    private const string Until = "终止日期";

    /// <summary>The columns that must be there.</summary>
    public static IReadOnlyList<string> Needed { get; } = [User, RoleColumn, Body, From];

    /// <summary>The grants that the rows ask for, and what is wrong with them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="caller">Who imports.</param>
    /// <param name="command">Under which command id; the ids of the orders follow from it.</param>
    /// <param name="again">Whether it was begun before: then its own grants are held already, and the keeper knows them.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(IReadOnlyList<(int Row, PersonOrder Order)> Rows, ImportFaults Faults)> Look(
        ImportFile file,
        Caller caller,
        CommandId command,
        bool again,
        CancellationToken cancellation
    )
    {
        var (now, faults) = (facts.Now, new ImportFaults());
        var users = await book.Users([.. file.Rows.Select(row => row[User])], cancellation);
        var known = new Dictionary<PersonId, Person>(await people.Find([.. users.Values], cancellation));
        var rows = new List<(int, PersonOrder)>();
        foreach (var row in file.Rows)
        {
            if (Asked(row, now, faults) is not { } grant)
            {
                continue;
            }
            var found = users.TryGetValue(UserName.Normal(row[User]), out var id) ? known.GetValueOrDefault(id) : null;
            if (found is null || !PeoplePermission.MaySee(caller, found, now))
            {
                faults.Add(row.Number, User, Refusals.ImportUserUnknown);
                continue;
            }
            var step = DerivedId.Of("role-import", command.ToString(), row.Number.ToString(null, null));
            var order = new PersonOrder(id, new(step), caller, grant);
            // A check needs no second factor; carrying out asks for it before any row.
            var tried = order with
            {
                Caller = caller with { SteppedUp = true },
            };
            if (!again && Person.Decide(found, tried, now).Refused is { } refusal)
            {
                faults.Add(row.Number, ColumnOf(refusal), refusal);
                continue;
            }
            var held = new RoleGrant(grant.Role, grant.Body, grant.Unit, grant.From, grant.Until);
            known[id] = found with { Grants = found.Grants.Add(held) };
            rows.Add((row.Number, order));
        }
        return (rows, faults);
    }

    private static GrantRole? Asked(ImportRow row, RuleFacts now, ImportFaults faults)
    {
        var before = faults.Count;
        var role = RoleWords.Of(row[RoleColumn]);
        var body = ImportCells.Body(row[Body]) is { } code ? now.Bodies.Find(code) : null;
        var unit = UnitOf(body, row[UnitColumn]);
        var (from, until) = (ImportCells.Day(row[From]), ImportCells.Day(row[Until]));
        if (role is null)
        {
            faults.Add(row.Number, RoleColumn, Refusals.ImportRoleUnknown);
        }
        if (body is null)
        {
            faults.Add(row.Number, Body, Refusals.BodyUnknown);
        }
        else if (unit is null && row[UnitColumn].Length > 0)
        {
            faults.Add(row.Number, UnitColumn, Refusals.UnitUnknown);
        }
        if (from is null)
        {
            faults.Add(row.Number, From, Refusals.ImportDateUnreadable);
        }
        if (until is null && row[Until].Length > 0)
        {
            faults.Add(row.Number, Until, Refusals.ImportDateUnreadable);
        }
        return faults.Count == before ? new(role!.Value, body!.Code, unit, from!.Value, until) : null;
    }

    private static UnitId? UnitOf(BodyFacts? body, string name) =>
        body?.Units.Values.FirstOrDefault(unit => !unit.Closed && unit.Name == name)?.Id;

    private static string? ColumnOf(Refusal refusal) =>
        refusal.Field switch
        {
            "role" => RoleColumn,
            "unit" => UnitColumn,
            "from" => From,
            "until" => Until,
            "body" => Body,
            _ => null,
        };
}

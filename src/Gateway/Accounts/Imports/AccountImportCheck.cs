using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Looks at every row of a file of people (导入人员核对), by the same rules as one registration has.</summary>
internal sealed class AccountImportCheck(ImportBook book, RuleFactSource facts)
{
    public const string Body = "机构代码";
    public const string Name = "姓名";
    public const string User = "用户名";
    private const string Sector = "界别";
    private const string Post = "职务";
    private const string Employer = "工作单位";
    private const string Provincial = "省政协委员";
    private const string National = "全国政协委员";
    private const string Namesake = "同名";

    /// <summary>The columns that must be there.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Body, Name, User];

    /// <summary>What the rows ask for, and what is wrong with them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="caller">Who imports.</param>
    /// <param name="command">Under which command id; the ids of people and orders follow from it.</param>
    /// <param name="again">Whether it was begun before: then its own people and names are known already.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(IReadOnlyList<AccountImportRow> Rows, ImportFaults Faults)> Look(
        ImportFile file,
        Caller caller,
        CommandId command,
        bool again,
        CancellationToken cancellation
    )
    {
        var faults = new ImportFaults();
        var known = await Known(file, again, cancellation);
        var rows = new List<AccountImportRow>();
        foreach (var row in file.Rows)
        {
            if (Asked(row, caller, command, faults) is { } asked)
            {
                Compare(row, asked, known, faults);
                rows.Add(asked);
            }
        }
        return (rows, faults);
    }

    private AccountImportRow? Asked(ImportRow row, Caller caller, CommandId command, ImportFaults faults)
    {
        var before = faults.Count;
        var provincial = YesOrNo(row, Provincial, faults);
        var national = YesOrNo(row, National, faults);
        YesOrNo(row, Namesake, faults);
        if (!UserName.Allows(row[User]))
        {
            faults.Add(row.Number, User, Refusals.UserNameInvalid);
        }
        if (ImportCells.Body(row[Body]) is not { } body)
        {
            faults.Add(row.Number, Body, Refusals.BodyUnknown);
            return null;
        }
        var details = new PersonDetails(
            row[Name],
            row.Given(Sector),
            row.Given(Post),
            row.Given(Employer),
            provincial,
            national
        );
        var (id, step) = (Id("person", command, row), new CommandId(Id("register", command, row)));
        var order = new PersonOrder(new(id), step, caller, new RegisterPerson(body, details));
        if (Person.Decide(Person.Start, order, facts.Now).Refused is { } refusal)
        {
            faults.Add(row.Number, ColumnOf(refusal), refusal);
        }
        return faults.Count == before ? new(row.Number, order, details.Name, row[User]) : null;
    }

    private static void Compare(ImportRow row, AccountImportRow asked, KnownPeople known, ImportFaults faults)
    {
        var normal = UserName.Normal(asked.UserName);
        if (known.Users.Contains(normal))
        {
            faults.Add(row.Number, User, Refusals.UserNameTaken);
        }
        if (!known.Read.Add(normal))
        {
            faults.Add(row.Number, User, Refusals.ImportRepeated);
        }
        var meant = ImportCells.YesOrNo(row[Namesake]) is true;
        if (!known.People.Add((((RegisterPerson)asked.Order.Command).Body, asked.Name)) && !meant)
        {
            faults.Add(row.Number, Name, Refusals.ImportNamesake);
        }
    }

    private async Task<KnownPeople> Known(ImportFile file, bool again, CancellationToken cancellation)
    {
        if (again)
        {
            return new([], [], []);
        }
        var people = file
            .Rows.Select(row => (Body: ImportCells.Body(row[Body]), Name: row[Name]))
            .Where(one => one.Body is not null)
            .Select(one => (one.Body!.Value, one.Name))
            .Distinct()
            .ToList();
        var names = file.Rows.Select(row => row[User]).Where(UserName.Allows).ToList();
        var users = await book.Users(names, cancellation);
        var namesakes = await book.Namesakes(people, cancellation);
        return new([.. users.Keys], [], [.. namesakes]);
    }

    private static bool YesOrNo(ImportRow row, string column, ImportFaults faults)
    {
        var read = ImportCells.YesOrNo(row[column]);
        if (read is null)
        {
            faults.Add(row.Number, column, Refusals.ImportNotYesOrNo);
        }
        return read is true;
    }

    private static string ColumnOf(Refusal refusal) =>
        refusal.Field switch
        {
            "name" => Name,
            "sector" => Sector,
            "post" => Post,
            "employer" => Employer,
            _ => Body,
        };

    private static Guid Id(string what, CommandId command, ImportRow row) =>
        DerivedId.Of("account-import", what, command.ToString(), row.Number.ToString(null, null));

    private sealed record KnownPeople(
        HashSet<string> Users,
        HashSet<string> Read,
        HashSet<(BodyCode Body, string Name)> People
    );
}

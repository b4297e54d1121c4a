using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Bench.Start;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>
/// Members for the session week (到会委员): the demo has three in a body. They are registered and given their role by ordinary orders while
/// the gateway is closed; their accounts are copies of the demo's, with the same password.
/// </summary>
internal static class Attendance
{
    private const int AtOnce = 32;
    private const string Pattern = "320581.委员甲";

    private const string OpenAccounts = """
        INSERT INTO identity.accounts
            (id, user_name, normalized_user_name, password_hash, security_stamp, concurrency_stamp,
             must_change_password, opened_at, in_use_since, password_changed_at)
        SELECT new.id, new.name, new.normal, pattern.password_hash, gen_random_uuid()::text, gen_random_uuid()::text,
             false, pattern.opened_at, pattern.in_use_since, pattern.password_changed_at
        FROM unnest(@Ids, @Names, @Normals) AS new (id, name, normal), identity.accounts pattern
        WHERE pattern.user_name = @Pattern
        """;

    /// <summary>Lets them come.</summary>
    /// <param name="folder">The data of a house with the demo, whose gateway is stopped.</param>
    /// <param name="members">Their user names, each with the code of the body in front.</param>
    public static async Task Enter(OwnFolder folder, IReadOnlyList<string> members)
    {
        await using var record = await RecordDatabase.OpenAsync(
            new() { DataFolder = folder.Path },
            NullLoggerFactory.Instance
        );
        await using var services = Services(record);
        await services.GetRequiredService<BodyDirectory>().Refresh(CancellationToken.None);
        var engine = services.GetRequiredService<IEngine>();
        var people = members.Select(name => (Name: name, Id: new PersonId(Guid.CreateVersion7()))).ToList();
        await Parallel.ForEachAsync(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (person, _) => await Appoint(engine, person.Name, person.Id)
        );
        await using var owner = await record.Owner.OpenConnectionAsync();
        var accounts = new
        {
            Ids = people.Select(person => person.Id.Value).ToArray(),
            Names = members.ToArray(),
            Normals = members.Select(UserName.Normal).ToArray(),
            Pattern,
        };
        await owner.ExecuteAsync(OpenAccounts, accounts);
    }

    private static async Task Appoint(IEngine engine, string name, PersonId person)
    {
        var body = new Contracts.Bodies.BodyCode(name[..6]);
        await Do(engine, person, new RegisterPerson(body, new PersonDetails(name[7..])));
        await Do(engine, person, new GrantRole(Role.Member, body, null, new(2024, 1, 1), null));
    }

    private static async Task Do(IEngine engine, PersonId person, PersonCommand command)
    {
        var order = new PersonOrder(person, new CommandId(Guid.CreateVersion7()), Caller.House, command);
        if ((await engine.Do(order, CancellationToken.None)).Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{command}: {refusal.Code}");
        }
    }

    private static ServiceProvider Services(RecordDatabase record)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddSingleton<NpgsqlDataSource>(record.Service);
        services.AddSingleton(new ClockRules());
        services.AddRecord(new RecordOptions());
        services.AddBodies();
        services.AddPeople();
        services.AddCalendars();
        return services.BuildServiceProvider();
    }
}

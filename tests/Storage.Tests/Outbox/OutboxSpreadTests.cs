using Dapper;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Outbox;

namespace ZhengXie.Linked.Storage.Tests.Outbox;

/// <summary>Who gets a message is looked up when it is sent: those on duty, or those who hold the office.</summary>
public sealed class OutboxSpreadTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly HashSet<Channel> Both = [Channel.Sms, Channel.GovernmentWeChat];
    private readonly TestClock clock = TestClock.OnMonday();

    [Fact]
    public async Task Duty_ReachesWhoIsOnDutyNow_NobodyElse()
    {
        var body = await Staffed("111101", "Editor", "Editor");
        var duty = (await Grants(body))[0];
        await Execute(
            "INSERT INTO lists.duties VALUES (@body, 1, @duty, @from, @until)",
            new
            {
                body,
                duty,
                from = clock.GetUtcNow(),
                until = clock.GetUtcNow().AddHours(1),
            }
        );

        var message = await Written("duty:" + body);
        await Spread(Both);

        Assert.Equal([(duty, "GovernmentWeChat", "Waiting"), (duty, "Sms", "Waiting")], await Deliveries(message));
    }

    [Fact]
    public async Task Duty_WhileNobodyIsOnDuty_OrTheOneOnDutyHasLeft_ReachesAllEditors()
    {
        var body = await Staffed("111102", "Editor", "Editor", "Signer");
        await Execute(
            "INSERT INTO lists.duties VALUES (@body, 1, gen_random_uuid(), @from, @until)",
            new
            {
                body,
                from = clock.GetUtcNow(),
                until = clock.GetUtcNow().AddHours(1),
            }
        );

        var message = await Written("duty:" + body);
        await Spread(Both);

        Assert.Equal(4, (await Deliveries(message)).Count);
    }

    [Fact]
    public async Task Role_ReachesWhoHoldsItToday()
    {
        var body = await Staffed("111103", "Signer", "Editor");
        await Execute(
            "INSERT INTO lists.grants VALUES (gen_random_uuid(), 1, 'Signer', @body, NULL, '2020-01-01', '2024-12-31')",
            new { body }
        );

        var message = await Written($"role:Signer@{body}");
        await Spread(Both);

        Assert.Equal(2, (await Deliveries(message)).Count);
    }

    [Fact]
    public async Task Channel_WithoutAProvider_IsSaidSo()
    {
        var person = Guid.NewGuid();
        var message = await Written("person:" + person);

        await Spread(new HashSet<Channel> { Channel.Sms });

        Assert.Equal(
            [(person, "GovernmentWeChat", "NoProvider"), (person, "Sms", "Waiting")],
            await Deliveries(message)
        );
    }

    [Fact]
    public async Task MutedKind_IsNotSent_AnUrgentOneIs()
    {
        var person = Guid.NewGuid();
        await Execute("INSERT INTO identity.mutes VALUES (@person, 'commission.reminded')", new { person });

        var ordinary = await Written("person:" + person, kind: "commission.reminded.due-day");
        var urgent = await Written("person:" + person, kind: "commission.reminded.due-day", urgent: true);
        await Spread(Both);

        Assert.All(await Deliveries(ordinary), delivery => Assert.Equal("Muted", delivery.State));
        Assert.All(await Deliveries(urgent), delivery => Assert.Equal("Waiting", delivery.State));
    }

    [Fact]
    public async Task ManyWorkers_SpreadEachMessageOnce()
    {
        var messages = new List<long>();
        for (var many = 0; many < 30; many++)
        {
            messages.Add(await Written("person:" + Guid.NewGuid()));
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Spread(Both)));
        await Spread(Both);

        foreach (var message in messages)
        {
            Assert.Equal(2, (await Deliveries(message)).Count);
        }
    }

    [Fact]
    public async Task Queue_LendsAMessageToOne_AndAgainAfterAWhile_UnderTheSameId()
    {
        var person = Guid.NewGuid();
        await Written("person:" + person, urgent: true);
        await Spread(Both);
        var queue = new DeliveryQueue(database.Service, clock);

        var first = Assert.Single(await Of(queue, person));
        Assert.Empty(await Of(queue, person));
        clock.Advance(TimeSpan.FromMinutes(3));
        var again = Assert.Single(await Of(queue, person));

        Assert.Equal((first.Id, 1, 2), (again.Id, first.Attempts, again.Attempts));
    }

    private static async Task<IEnumerable<OutgoingMessage>> Of(DeliveryQueue queue, Guid person) =>
        (await queue.Take(Channel.Sms, 1000, CancellationToken.None)).Where(message => message.Person == person);

    private Task Spread(IReadOnlySet<Channel> channels) =>
        SpreadAll(new OutboxSpread(database.Service, clock), channels);

    private static async Task SpreadAll(OutboxSpread spread, IReadOnlySet<Channel> channels)
    {
        while (await spread.Spread(channels, CancellationToken.None) > 0) { }
    }

    private async Task<string> Staffed(string body, params string[] roles)
    {
        foreach (var role in roles)
        {
            await Execute(
                "INSERT INTO lists.grants VALUES (gen_random_uuid(), 1, @role, @body, NULL, '2024-01-01', NULL)",
                new { role, body }
            );
        }
        return body;
    }

    private async Task<List<Guid>> Grants(string body)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        return (
            await connection.QueryAsync<Guid>("SELECT person FROM lists.grants WHERE body = @body", new { body })
        ).AsList();
    }

    // As an act writes it: through the function that takes list rows.
    private async Task<long> Written(string addressee, string kind = "report.signed", bool urgent = false)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            SELECT lists.write_outbox(jsonb_build_array(jsonb_build_object('stream', gen_random_uuid(), 'subject', 's',
                'addressee', @addressee, 'kind', @kind, 'body', '111101', 'urgent', @urgent, 'at', now())))
            """,
            new
            {
                addressee,
                kind,
                urgent,
            }
        );
        return await connection.ExecuteScalarAsync<long>(
            "SELECT max(id) FROM record.outbox WHERE addressee = @addressee",
            new { addressee }
        );
    }

    private async Task<List<(Guid Person, string Channel, string State)>> Deliveries(long message)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        var rows = await connection.QueryAsync<(Guid, string, string)>(
            "SELECT person, channel, state FROM record.deliveries WHERE message = @message ORDER BY person, channel",
            new { message }
        );
        return rows.AsList();
    }

    private async Task Execute(string statement, object values)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync(statement, values);
    }
}

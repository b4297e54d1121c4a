using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Migrations;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Audit;

/// <summary>Each test spoils one thing in the audit, as the owner of the database could, and is told which.</summary>
public sealed class AuditVerificationTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData(ChainAlgorithm.Sha256)]
    [InlineData(ChainAlgorithm.Sm3)]
    public async Task Run_TwoProcessesWriteAtOnceOverTheTurnOfAMonth_FindsNothing(ChainAlgorithm algorithm)
    {
        var options = new RecordOptions { Algorithm = algorithm };
        await using (var one = new AuditWriter(database.Service, options))
        await using (var other = new AuditWriter(database.Service, options))
        {
            var days = Enumerable.Range(0, 60).SelectMany(day => new[] { (one, day), (other, day) });
            await Task.WhenAll(
                days.Select(told => told.Item1.Write(new(At.AddDays(told.day), "sign-in", "ok"), default))
            );
        }
        await new Checkpoints(database.Service, options, TimeProvider.System).Make();

        var verified = await Verify();

        Assert.Equal((120L, 1, null), (verified.Audited, verified.Checkpoints, verified.First));
    }

    [Theory]
    [InlineData("UPDATE record.audit SET outcome = 'oK' WHERE place = 2", "审计 2（{chain}/2）")]
    [InlineData("UPDATE record.audit SET at = at - interval '1 microsecond' WHERE place = 2", "审计 2（{chain}/2）")]
    [InlineData("UPDATE record.audit SET person = gen_random_uuid() WHERE place = 3", "审计 3（{chain}/3）")]
    [InlineData("UPDATE record.audit SET address = NULL WHERE place = 1", "审计 1（{chain}/1）")]
    [InlineData("UPDATE record.audit SET subject = '', body = '320581' WHERE place = 3", "审计 3（{chain}/3）")]
    [InlineData("UPDATE record.audit SET number = 9 WHERE place = 3", "审计 9（{chain}/3）")]
    [InlineData("UPDATE record.audit SET hash = sha256(hash) WHERE place = 1", "审计 1（{chain}/1）")]
    [InlineData("UPDATE record.audit SET algorithm = 2 WHERE place = 2", "审计 2（{chain}/2）")]
    [InlineData("DELETE FROM record.audit WHERE place = 1", "审计 {chain}/1")]
    [InlineData("DELETE FROM record.audit WHERE place = 2", "审计 {chain}/2")]
    [InlineData("DELETE FROM record.audit WHERE place = 3", "审计链头 {chain}")]
    [InlineData(
        "UPDATE record.audit SET place = 9 WHERE place = 2; UPDATE record.audit SET place = 2 WHERE place = 3; UPDATE record.audit SET place = 3 WHERE place = 9",
        "审计 3（{chain}/2）"
    )]
    [InlineData(
        "INSERT INTO record.audit SELECT month, chain, 4, 4, at, action, outcome, person, stood_for, posts, account, session, address, subject, body, algorithm, hash FROM record.audit WHERE place = 3",
        "审计 4（{chain}/4）"
    )]
    [InlineData("DELETE FROM record.audit; DELETE FROM record.audit_chains", "检查点 1")]
    [InlineData(
        "DELETE FROM record.audit WHERE place = 3; UPDATE record.audit_chains c SET place = 2, hash = a.hash FROM record.audit a WHERE a.place = 2",
        "检查点 1"
    )]
    [InlineData("UPDATE record.audit_marks SET place = 2", "检查点 1")]
    public async Task Run_OneThingSpoilt_NamesIt(string spoil, string named)
    {
        await using (var writer = new AuditWriter(database.Service, new()))
        {
            await writer.Write(new(At, "sign-in", "ok", Address: "10.0.0.1"), default);
            await writer.Write(new(At, "role.granted", "ok", new(Guid.NewGuid()), "安全"), default);
            await writer.Write(new(At, "export", "ok", Subject: "320581"), default);
        }
        await new Checkpoints(database.Service, new(), TimeProvider.System).Make();
        Assert.Null((await Verify()).First);
        var chain = await Value("SELECT DISTINCT chain::text FROM record.audit");

        await Run(spoil);

        Assert.Equal(named.Replace("{chain}", chain, StringComparison.Ordinal), (await Verify()).First?.Place);
    }

    [Fact]
    public async Task Migration_CarriesOverWhatWasToldBefore_AsAChainThatVerifies()
    {
        await Run(
            """
            DROP TABLE record.audit, record.audit_chains, record.audit_exports, record.audit_ends, record.audit_marks;
            DROP SEQUENCE record.audit_numbers;
            DROP FUNCTION record.make_audit_month;
            ALTER TABLE record.checkpoints DROP COLUMN audit;
            """
        );
        await Run(Migration.All.Single(migration => migration.Name == "033_audit").Text);
        await Run(
            """
            INSERT INTO record.audit (at, person, account, action, subject, outcome) VALUES
                ('2025-03-31T15:59:59.999999Z', gen_random_uuid(), '320581.编辑', 'sign-in', NULL, 'ok'),
                ('2025-03-31T16:00:00Z', NULL, NULL, 'POST /api/reports', '甲:乙,丙', 'not-allowed')
            """
        );

        await Run(Migration.All.Single(migration => migration.Name == "139_audit_chained").TextFor("linked_service"));
        await using (var writer = new AuditWriter(database.Service, new()))
        {
            await writer.Write(new(At, "sign-in", "ok"), default);
        }

        var verified = await Verify();
        Assert.Equal((3L, null), (verified.Audited, verified.First));
        Assert.Equal(
            "1 1 3",
            await Value(
                "SELECT (SELECT count(*) FROM record.audit_2025_04) || ' ' || min(number) || ' ' || max(number) FROM record.audit"
            )
        );
    }

    private Task<Verified> Verify() => new Verification(database.Service, EventCodec.House).Run();

    private async Task<string> Value(string query)
    {
        await using var command = database.Owner.CreateCommand(query);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task Run(string statements)
    {
        await using var command = database.Owner.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }
}

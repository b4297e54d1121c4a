using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Storage.Tests.Migrations;

/// <summary>A house that kept directives before they were handled on the platform finds them in the ledger after the upgrade.</summary>
public sealed class HandlingMigrationTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Apply_TakesOverTheDirectivesOfBefore()
    {
        var handling = Migration.All.Single(migration => migration.Name == "086_handling");
        await Run("DROP TABLE lists.handling; DROP FUNCTION lists.write_handling");
        await Run(
            """
            INSERT INTO lists.directives (report, directive, body, unit, level, leader, dated, due, replied, recorded_at)
            SELECT gen_random_uuid(), 1, '320581', unit::uuid, 'County', '分管副市长', '2024-12-31', '2025-01-20', replied,
                '2024-12-31T17:00Z'
            FROM (VALUES (NULL, false), ('00000000-0000-0000-0000-000000000001', false),
                ('00000000-0000-0000-0000-000000000001', true)) AS old (unit, replied)
            """
        );

        await Run(handling.Text);

        await using var command = database.Owner.CreateCommand(
            "SELECT string_agg(state || year, ' ' ORDER BY state) FROM lists.handling WHERE due = '2025-01-20'"
        );
        Assert.Equal("Answered2025 AwaitingReceipt2025 Noted2025", await command.ExecuteScalarAsync());
    }

    private async Task Run(string statements)
    {
        await using var command = database.Owner.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }
}

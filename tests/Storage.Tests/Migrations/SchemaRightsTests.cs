using Npgsql;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Storage.Tests.Migrations;

public sealed class SchemaRightsTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    public Task InitializeAsync() =>
        RunAsync(
            database.Owner,
            """
            CREATE TABLE IF NOT EXISTS record.probe (id int);
            CREATE TABLE IF NOT EXISTS lists.probe (id int);
            CREATE TABLE IF NOT EXISTS identity.probe (id int);
            """
        );

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("INSERT INTO record.probe VALUES (1)")]
    [InlineData("SELECT FROM record.probe")]
    [InlineData("SELECT FROM record.migrations")]
    [InlineData("INSERT INTO lists.probe VALUES (1)")]
    [InlineData("UPDATE lists.probe SET id = 2")]
    [InlineData("TRUNCATE lists.probe")]
    [InlineData("UPDATE identity.probe SET id = 2")]
    public async Task Service_WhatItNeeds_IsAllowed(string statement) => await RunAsync(database.Service, statement);

    [Theory]
    [InlineData("UPDATE record.probe SET id = 2")]
    [InlineData("DELETE FROM record.probe")]
    [InlineData("TRUNCATE record.probe")]
    [InlineData("DROP TABLE record.probe")]
    [InlineData("UPDATE record.migrations SET sha256 = ''")]
    [InlineData("CREATE TABLE record.mine (id int)")]
    [InlineData("CREATE TABLE public.mine (id int)")]
    [InlineData("TRUNCATE identity.probe")]
    public async Task Service_ChangingTheRecord_IsForbidden(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(database.Service, statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static async Task RunAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}

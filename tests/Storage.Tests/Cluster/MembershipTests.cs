using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Storage.Tests.Cluster;

/// <summary>The list of a cluster's members: changed with its version, or not at all.</summary>
public sealed class MembershipTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private const int Joining = 2;
    private const int Active = 3;
    private const int Dead = 6;

    private static readonly DateTime Start = new(2025, 3, 3, 1, 0, 0, DateTimeKind.Utc);

    private readonly (string, object?) cluster = ("DeploymentId", Guid.NewGuid().ToString("N"));
    private Statements statements = null!;

    public async Task InitializeAsync()
    {
        statements = await Statements.Read(database);
        Assert.True((bool)(await statements.Answer("InsertMembershipVersionKey", cluster))!);
    }

    public async Task DisposeAsync() => await statements.DisposeAsync();

    [Fact]
    public async Task Version_Again_IsNotFoundedTwice() =>
        Assert.False((bool)(await statements.Answer("InsertMembershipVersionKey", cluster))!);

    [Fact]
    public async Task Nobody_HasAVersionAndNoMember()
    {
        var row = Assert.Single(await statements.Rows("MembershipReadAllKey", cluster));

        Assert.Equal((0, null), (row["Version"], row["StartTime"]));
    }

    [Fact]
    public async Task Silo_Joins_AndTheVersionMovesOn()
    {
        Assert.True(await Join(1, version: 0));

        var row = Assert.Single(await statements.Rows("MembershipReadRowKey", [cluster, .. Silo(1)]));
        Assert.Equal((1, "127.0.0.1", 11111, 1), (row["Version"], row["Address"], row["Port"], row["Generation"]));
        Assert.Equal(("常熟一号", "host", Joining), (row["SiloName"], row["HostName"], row["Status"]));
        Assert.Equal((30000, Start, Start), (row["ProxyPort"], row["StartTime"], row["IAmAliveTime"]));
        Assert.Null(row["SuspectTimes"]);
    }

    [Fact]
    public async Task Silo_OnAnOldVersionOrTwice_DoesNotJoin()
    {
        Assert.True(await Join(1, version: 0));

        Assert.False(await Join(2, version: 0));
        Assert.False(await Join(1, version: 1));
        Assert.Equal(1, Assert.Single(await statements.Rows("MembershipReadAllKey", cluster))["Version"]);
    }

    [Fact]
    public async Task Status_Changed_OnlyOnTheVersionThatWasRead()
    {
        await Join(1, version: 0);

        Assert.False(await Change(1, Active, version: 0));
        Assert.False(await Change(9, Active, version: 1));
        Assert.True(await Change(1, Active, version: 1, suspicions: "127.0.0.1:1@2,2025-03-03"));

        var row = Assert.Single(await statements.Rows("MembershipReadAllKey", cluster));
        Assert.Equal((2, Active, "127.0.0.1:1@2,2025-03-03"), (row["Version"], row["Status"], row["SuspectTimes"]));
        var gateway = Assert.Single(await statements.Rows("GatewaysQueryKey", cluster, ("Status", Active)));
        Assert.Equal(("127.0.0.1", 30000, 1), (gateway["Address"], gateway["ProxyPort"], gateway["Generation"]));
    }

    [Fact]
    public async Task Swept_AreThoseLongSilent_ButNeverTheActive()
    {
        await Join(1, version: 0);
        await Change(1, Active, version: 1);
        await Join(2, version: 2);
        await Change(2, Dead, version: 3);
        await Join(3, version: 4);
        await Change(3, Dead, version: 5);
        await statements.Rows("UpdateIAmAlivetimeKey", [cluster, .. Silo(3), ("IAmAliveTime", Start.AddHours(2))]);

        await statements.Rows("CleanupDefunctSiloEntriesKey", cluster, ("IAmAliveTime", Start.AddHours(1)));

        var left = await statements.Rows("MembershipReadAllKey", cluster);
        Assert.Equal([1, 3], left.Select(row => row["Generation"]).Order());
    }

    [Fact]
    public async Task Cluster_Deleted_IsGoneWithItsMembers()
    {
        await Join(1, version: 0);

        await statements.Rows("DeleteMembershipTableEntriesKey", cluster);

        Assert.Empty(await statements.Rows("MembershipReadAllKey", cluster));
        Assert.True((bool)(await statements.Answer("InsertMembershipVersionKey", cluster))!);
    }

    private static (string, object?)[] Silo(int generation) =>
        [("Address", "127.0.0.1"), ("Port", 11111), ("Generation", generation)];

    private async Task<bool> Join(int generation, int version) =>
        (bool)
            (
                await statements.Answer(
                    "InsertMembershipKey",
                    [
                        cluster,
                        .. Silo(generation),
                        ("SiloName", "常熟一号"),
                        ("HostName", "host"),
                        ("Status", Joining),
                        ("ProxyPort", 30000),
                        ("StartTime", Start),
                        ("IAmAliveTime", Start),
                        ("Version", version),
                    ]
                )
            )!;

    private async Task<bool> Change(int generation, int status, int version, string? suspicions = null) =>
        (bool)
            (
                await statements.Answer(
                    "UpdateMembershipKey",
                    [
                        cluster,
                        .. Silo(generation),
                        ("Status", status),
                        ("SuspectTimes", suspicions),
                        ("IAmAliveTime", Start),
                        ("Version", version),
                    ]
                )
            )!;
}

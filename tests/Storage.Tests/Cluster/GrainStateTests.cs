using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Storage.Tests.Cluster;

/// <summary>What grains remember: of two who write on the same version, one succeeds.</summary>
public sealed class GrainStateTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly long grain = Guid.NewGuid().GetHashCode();
    private Statements statements = null!;

    public async Task InitializeAsync() => statements = await Statements.Read(database);

    public async Task DisposeAsync() => await statements.DisposeAsync();

    [Fact]
    public async Task Written_First_StartsAtOne_AndNobodyElseIsFirst()
    {
        Assert.Equal(1, await Write(null, [1]));

        Assert.Null(await Write(null, [2]));
        Assert.Equal(("01", 1), await Read());
    }

    [Fact]
    public async Task Written_OnTheVersionRead_MovesOn_OnAnOldOneItStays()
    {
        await Write(null, [1]);
        Assert.Equal(2, await Write(1, [2]));

        Assert.Equal(1, await Write(1, [3]));
        Assert.Equal(("02", 2), await Read());
    }

    [Fact]
    public async Task Cleared_KeepsItsVersion_WithoutBytes()
    {
        await Write(null, [1]);
        Assert.Equal(7, await statements.Answer("ClearStorageKey", Grain(7)));

        Assert.Equal(2, await statements.Answer("ClearStorageKey", Grain(1)));

        Assert.Equal((null, 2), await Read());
        Assert.Equal(3, await Write(2, [3]));
    }

    [Fact]
    public async Task Deleted_OnTheVersionRead_IsGone()
    {
        await Write(null, [1]);
        Assert.Equal(7, await statements.Answer("DeleteStorageKey", Grain(7)));

        Assert.Equal(2, await statements.Answer("DeleteStorageKey", Grain(1)));

        Assert.Empty(await statements.Rows("ReadFromStorageKey", Grain(null)));
    }

    [Fact]
    public async Task TextKey_IsPartOfTheKey()
    {
        await Write(null, [1]);

        Assert.Equal(1, await Write(null, [2], "320581"));
        Assert.Equal(("01", 1), await Read());
    }

    private async Task<object?> Write(int? version, byte[] payload, string? text = null) =>
        await statements.Answer("WriteToStorageKey", [.. Grain(version, text), ("PayloadBinary", payload)]);

    private async Task<(string?, object?)> Read()
    {
        var row = Assert.Single(await statements.Rows("ReadFromStorageKey", Grain(null)));
        return (row["PayloadBinary"] is byte[] bytes ? Convert.ToHexString(bytes) : null, row["Version"]);
    }

    // All that the provider gives, needed or not.
    private (string, object?)[] Grain(int? version, string? text = null) =>
        [
            ("GrainIdHash", 17),
            ("GrainIdN0", grain),
            ("GrainIdN1", 0L),
            ("GrainTypeHash", 4),
            ("GrainTypeString", "memo"),
            ("GrainIdExtensionString", text),
            ("ServiceId", "zhengxie-linked"),
            ("GrainStateVersion", version),
        ];
}

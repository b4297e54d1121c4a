using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>The private server takes its share of the machine, within bounds.</summary>
public sealed class ServerSettingsTests
{
    private const long Gigabyte = 1024L * 1024 * 1024;

    [Theory]
    [InlineData(2, 256)]
    [InlineData(8, 256)]
    [InlineData(32, 1024)]
    [InlineData(256, 2048)]
    public void SharedMegabytes_IsAThirtySecond_WithinBounds(long gigabytes, long megabytes) =>
        Assert.Equal(megabytes, ServerSettings.SharedMegabytes(gigabytes * Gigabyte));
}

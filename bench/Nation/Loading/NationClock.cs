namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>The nation's clock (模拟时钟): it stands where it is set; stopwatches run on.</summary>
internal sealed class NationClock : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = NationYear.Founded;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}

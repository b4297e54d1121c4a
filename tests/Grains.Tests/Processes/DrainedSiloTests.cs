using Xunit.Abstractions;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>A silo is asked to end while sixty-four people hand in reports, as when a new version is rolled out.</summary>
public sealed class DrainedSiloTests(ITestOutputHelper output) : ClusterStory(output)
{
    [Fact]
    public async Task ASilo_Drained_EndsWell_AndNotOneCallFails()
    {
        await Callers.More(200);

        var code = await House.Drain(House.Silos[0]);
        await Callers.More(200);
        await House.StartSilo();
        await Callers.More(200);

        await EndWell();
        Assert.Equal(0, code);
        Assert.Empty(Callers.Missed);
    }
}

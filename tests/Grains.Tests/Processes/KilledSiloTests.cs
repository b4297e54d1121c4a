using Xunit.Abstractions;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>A silo dies without a word while sixty-four people hand in reports.</summary>
public sealed class KilledSiloTests(ITestOutputHelper output) : ClusterStory(output)
{
    [Fact]
    public async Task ASilo_Killed_NobodySeesAnError_AndEverythingAcknowledgedIsThereOnce()
    {
        await Callers.More(200);

        await House.Kill(House.Silos[0]);
        await Callers.More(200);
        var third = await House.StartSilo();
        await Callers.More(200);
        // Only the new one is left: it has taken over.
        await House.Kill(House.Silos[0]);
        await Callers.More(200);

        Assert.Equal([third], House.Silos);
        await EndWell();
        Assert.Empty(Callers.Missed);
    }
}

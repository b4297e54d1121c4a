using System.Collections.Concurrent;
using Orleans.GrainDirectory;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>One silo's part of a directory that is torn: what stands on the other silo is not in it.</summary>
internal sealed class TornDirectory : IGrainDirectory
{
    private readonly ConcurrentDictionary<GrainId, GrainAddress> known = new();

    public Task<GrainAddress?> Register(GrainAddress address) =>
        Task.FromResult<GrainAddress?>(known.GetOrAdd(address.GrainId, address));

    public Task Unregister(GrainAddress address)
    {
        known.TryRemove(new(address.GrainId, address));
        return Task.CompletedTask;
    }

    public Task<GrainAddress?> Lookup(GrainId grainId) => Task.FromResult(known.GetValueOrDefault(grainId));

    public Task UnregisterSilos(List<SiloAddress> siloAddresses) => Task.CompletedTask;
}

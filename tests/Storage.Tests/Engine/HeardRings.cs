using System.Collections.Concurrent;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Engine;

/// <summary>A bell that remembers what it heard.</summary>
internal sealed class HeardRings : IBell
{
    public ConcurrentQueue<IReadOnlyCollection<Ring>> Batches { get; } = new();

    public ConcurrentQueue<string> Figures { get; } = new();

    public IEnumerable<Ring> Rings => Batches.SelectMany(batch => batch);

    public void Ring(IReadOnlyCollection<Ring> rings) => Batches.Enqueue(rings);

    public void FiguresChanged(string body) => Figures.Enqueue(body);
}

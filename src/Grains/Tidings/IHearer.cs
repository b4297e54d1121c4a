using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Hearer (听讯者): one process of the cluster, silo or gateway, as the others call it.</summary>
[Alias("hearer")]
public interface IHearer : IGrainObserver
{
    /// <summary>Takes news in; done when whatever it touches has been read anew.</summary>
    [Alias("hear")]
    Task Hear([Immutable] News news);
}

using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where this process hears (听讯哨): the object behind its observer. Orleans holds it weakly, so its owner must not.</summary>
/// <param name="ears">Take in what is heard.</param>
/// <param name="name">What others call this process in their logs.</param>
public abstract class HearingPost(Ears ears, string name) : IHearer
{
    /// <summary>What others call this process in their logs.</summary>
    protected string Name => name;

    /// <inheritdoc/>
    public Task Hear(News news) => ears.Hear(news);

    /// <summary>Makes the post reachable; what to enter on the roster.</summary>
    public abstract Hearer Open(IGrainFactory grains);

    /// <summary>The post stands on the roster.</summary>
    public abstract void Entered(Roster roster);

    /// <summary>The post hears nothing more.</summary>
    public abstract void Close(IGrainFactory grains);
}

using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where this process hears (听讯哨): the object behind its observer. Orleans holds it weakly, so its owner must not.</summary>
/// <param name="ears">Take in what is heard.</param>
public abstract class HearingPost(Ears ears) : IHearer
{
    /// <summary>The cluster, for calls once <see cref="Ready"/>.</summary>
    public abstract IGrainFactory Grains { get; }

    /// <summary>Done when the cluster can be called.</summary>
    public abstract Task Ready { get; }

    /// <summary>The observer once the post is open.</summary>
    protected IHearer? Observer { get; set; }

    /// <inheritdoc/>
    public Task Hear(News news) => ears.Hear(news);

    /// <summary>Makes the post reachable; what to enter on the roster.</summary>
    public abstract Hearer Open();

    /// <summary>The post stands on the roster.</summary>
    public abstract void Entered(Roster roster);

    /// <summary>The post hears nothing more.</summary>
    public virtual void Close()
    {
        if (Observer is not null)
        {
            Grains.DeleteObjectReference<IHearer>(Observer);
        }
    }
}

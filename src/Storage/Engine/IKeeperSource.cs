using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Opens keepers of one noun. Keepers remember only what they can read again.</summary>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
public interface IKeeperSource<in TOrder>
    where TOrder : IOrder
{
    /// <summary>A keeper of the stream; it reads the stream with its first order.</summary>
    IKeeper<TOrder> Open(Guid stream);
}

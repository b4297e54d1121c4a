using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Where rules and views get the tree of bodies (机构树) as it stands.</summary>
public interface IBodyTreeSource
{
    /// <summary>The present snapshot.</summary>
    BodyTree Current { get; }
}

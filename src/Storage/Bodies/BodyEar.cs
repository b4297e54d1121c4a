using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Has the directory follow what other processes did to bodies (机构听讯).</summary>
/// <param name="directory">The directory.</param>
public sealed class BodyEar(BodyDirectory directory) : IEar
{
    /// <inheritdoc/>
    public async Task Hear(News news)
    {
        if (news.AllBodies)
        {
            await directory.Refresh(CancellationToken.None);
        }
        foreach (var body in news.Bodies)
        {
            await directory.Refresh(body, CancellationToken.None);
        }
    }
}

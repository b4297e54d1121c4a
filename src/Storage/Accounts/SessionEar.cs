using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Has sessions and screens follow what other processes did to persons (会话听讯).</summary>
/// <param name="sessions">The sessions.</param>
public sealed class SessionEar(Sessions sessions) : IEar
{
    /// <inheritdoc/>
    public Task Hear(News news)
    {
        foreach (var person in news.Persons)
        {
            sessions.ForgetHere(person);
        }
        return Task.CompletedTask;
    }
}

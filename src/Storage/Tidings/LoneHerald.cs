namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>Herald of a process that is alone on its database (单机传令人): there is nobody else to tell.</summary>
public sealed class LoneHerald : IHerald
{
    /// <inheritdoc/>
    public void Tell(News news)
    {
        // Nobody else remembers anything of this database.
    }

    /// <inheritdoc/>
    public Task TellAll(News news) => Task.CompletedTask;
}

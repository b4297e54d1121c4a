namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>Herald (传令人): tells the other processes of the cluster. This process has seen to itself already.</summary>
public interface IHerald
{
    /// <summary>Tells them soon; returns at once.</summary>
    void Tell(News news);

    /// <summary>
    /// Tells them, and is done when every one that answers has taken it in, or after two seconds: so that whoever acted meets his
    /// own act at every door. Comes after the commit and never fails.
    /// </summary>
    Task TellAll(News news);
}

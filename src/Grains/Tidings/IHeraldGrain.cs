using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Herald (传令人) on whichever silo is near: a gateway tells it, and it tells everybody else.</summary>
[Alias("herald")]
public interface IHeraldGrain : IGrainWithIntegerKey
{
    /// <summary>The key of all of them.</summary>
    const long Any = 0;

    /// <summary>Tells everybody but the one who told, soon.</summary>
    [Alias("tell")]
    Task Tell([Immutable] News news, string? from);

    /// <summary>Tells them; done when all who answer have taken the news in, or after two seconds.</summary>
    [Alias("tell-all")]
    Task TellAll([Immutable] News news, string? from);
}

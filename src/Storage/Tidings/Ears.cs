using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>All ears of this process (听讯处).</summary>
/// <param name="ears">Each of them.</param>
/// <param name="logger">Hears of what could not be read.</param>
public sealed partial class Ears(IEnumerable<IEar> ears, ILogger<Ears> logger)
{
    private readonly IEar[] ears = [.. ears];

    /// <summary>Takes news in, with every ear at once.</summary>
    public Task Hear(News news) => Task.WhenAll(ears.Select(ear => Hear(ear, news)));

    // Whoever told would take a failure for silence and tell again; here the watches of every minute make up for it.
    private async Task Hear(IEar ear, News news)
    {
        try
        {
            await ear.Hear(news);
        }
        catch (NpgsqlException error)
        {
            LogNotRead(logger, error);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "其他节点传来变化，但数据库未能读取；一分钟内的例行刷新会补上。"
    )]
    private static partial void LogNotRead(ILogger logger, Exception error);
}

using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Tests.Tidings;

public sealed class EarsTests
{
    [Fact]
    public async Task Hear_OneCannotRead_TheOthersHearAndWhoToldIsAnswered()
    {
        var listening = new Listening();
        var ears = new Ears([new Away(), listening], NullLogger<Ears>.Instance);
        var news = new News { Calendars = true };

        await ears.Hear(news);

        Assert.Same(news, listening.Heard);
    }

    private sealed class Away : IEar
    {
        public Task Hear(News news) => throw new NpgsqlException("The database is away.");
    }

    private sealed class Listening : IEar
    {
        public News? Heard { get; private set; }

        public Task Hear(News news)
        {
            Heard = news;
            return Task.CompletedTask;
        }
    }
}

using Dapper;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.Json;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>The doors of feeds and files on a real web server and database, with people that a test makes up.</summary>
public sealed class FeedHouse : IAsyncLifetime
{
    private TestDatabase database = null!;
    private WebApplication app = null!;

    /// <summary>Further settings.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    public TestClock Clock { get; } = TestClock.OnMonday();

    public KnownPeople People { get; } = new();

    /// <summary>Who was not let in, and where.</summary>
    public RefusedJoins Refused { get; } = new();

    /// <summary>What other gateways were told.</summary>
    public HeardNews Told { get; } = new();

    public Uri Address { get; private set; } = null!;

    public IBell Bell => app.Services.GetRequiredService<IBell>();

    /// <summary>Takes in what other gateways and silos tell.</summary>
    public IEar Ear => app.Services.GetRequiredService<IEar>();

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Limits:AccountBurst"] = "10000";
        foreach (var (key, value) in Settings)
        {
            builder.Configuration[key] = value;
        }
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(database.Service);
        builder.Services.AddSingleton<FeedReader>().AddSingleton<ReadMarks>();
        builder.Services.AddSingleton<Unread>().AddSingleton<ReadSubjects>();
        builder.Services.AddSingleton<NoticeTitles>().AddSingleton<NoticePages>();
        builder.Services.AddSingleton<IBodyTreeSource, NoBodies>();
        builder.Services.AddSingleton(Told).AddSingleton<IHerald>(Told);
        builder.Services.AddStrictJson().AddProblems().AddLimits().AddFeeds().AddFiles();
        builder.Services.AddSingleton(People);
        builder.Services.AddSingleton<ICallerSource>(People).AddSingleton<ISessionWatch>(People);
        builder.Services.AddSingleton<ITodoCounts>(new ThreeTodos()).AddSingleton<IJoinWitness>(Refused);
        builder
            .Services.AddAuthentication("Test")
            .AddScheme<AuthenticationSchemeOptions, KnownPeople.Door>("Test", null);
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseProblems().UseHubOrigin();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseBodyLimit();
        app.UseAuthorization();
        app.MapFeeds();
        app.MapFiles();
        app.MapGet(
            "/download/{hash}",
            (string hash, string name, FileDownloads files, CancellationToken cancellation) =>
                files.Answer(hash, name, cancellation)
        );
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single());
    }

    public HttpClient ClientOf(PersonId person)
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Person", person.ToString());
        return client;
    }

    /// <summary>Puts notices into the record, as an act would, but rings no bell.</summary>
    public async Task Append(string feed, int many)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            WITH head AS (
                INSERT INTO record.feeds AS f (feed, head) VALUES (@feed, @many)
                ON CONFLICT (feed) DO UPDATE SET head = f.head + @many RETURNING f.head
            )
            INSERT INTO record.notices (feed, number, kind, subject, stream, version, at)
            SELECT @feed, head - @many + n, 'report.submitted', 'r' || n, gen_random_uuid(), 1, now()
            FROM head, generate_series(1, @many) AS n
            """,
            new { feed, many }
        );
    }

    /// <summary>Whoever reads where feeds stand waits until what this gives back is disposed.</summary>
    public async Task<IAsyncDisposable> HoldFeeds()
    {
        var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync("BEGIN; LOCK TABLE record.feeds IN ACCESS EXCLUSIVE MODE");
        return connection;
    }

    /// <summary>Puts one happening into the record, which rings on several feeds.</summary>
    public async Task AppendOne(string subject, params string[] feeds)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            WITH heads AS (
                INSERT INTO record.feeds AS f (feed, head) SELECT feed, 1 FROM unnest(@feeds) AS feed
                ON CONFLICT (feed) DO UPDATE SET head = f.head + 1 RETURNING f.feed, f.head
            )
            INSERT INTO record.notices (feed, number, kind, subject, stream, version, at)
            SELECT feed, head, 'report.submitted', @subject, @stream, 1, now() FROM heads
            """,
            new
            {
                feeds,
                subject,
                stream = Guid.NewGuid(),
            }
        );
    }

    /// <summary>Tells the house to close; its door stays open until it is disposed, as it does for a moment in any house.</summary>
    public void BeginToClose() => app.Lifetime.StopApplication();

    /// <summary>Moves the clock by a minute, in which a round goes past all screens.</summary>
    public void PassAMinute() => Clock.Advance(TimeSpan.FromMinutes(1));

    async Task IAsyncLifetime.DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    private sealed class NoBodies : IBodyTreeSource
    {
        public BodyTree Current => BodyTree.Empty;
    }

    private sealed class ThreeTodos : ITodoCounts
    {
        public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) => Task.FromResult(3);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Accounts.Imports;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Bodies;
using ZhengXie.Linked.Gateway.Json;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.Passkeys;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>The doors of accounts, people, bodies and audit on a real web server and database, with a clock that stands.</summary>
public sealed class AccountHouse : IAsyncLifetime, IAsyncDisposable
{
    public const string Password = "Longenough-2025";

    private readonly Dictionary<string, byte[]> codeKeys = [];
    private readonly string keys = Directory.CreateTempSubdirectory("linked-keys-").FullName;
    private TestDatabase database = null!;
    private WebApplication app = null!;

    public TestClock Clock { get; } = TestClock.OnMonday();

    public TestDatabase Database => database;

    public Uri Address { get; private set; } = null!;

    public bool Demo { get; init; } = true;

    public StringWriter Console { get; } = new();

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<AccountHouse> Open(bool demo)
    {
        var house = new AccountHouse { Demo = demo };
        await house.InitializeAsync();
        return house;
    }

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Accounts:PasswordIterations"] = "1000";
        builder.Configuration["Accounts:PasswordDays"] = "90";
        builder.Configuration["Accounts:SecondFactorAtSignIn"] = "Nobody";
        builder.Configuration["Limits:SignInsPerMinute"] = "100000";
        builder.Configuration["Limits:AccountBurst"] = "100000";
        builder.Configuration["Limits:AddressBurst"] = "100000";
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(database.Service);
        builder.Services.AddStrictJson().AddProblems().AddLimits();
        builder.Services.AddRecord(new RecordOptions()).AddBodies().AddPeople().AddAlarms();
        builder.Services.AddSingleton(new AuditOptions());
        builder.Services.AddAccounts(builder.Configuration, keys, Demo);
        builder.Services.AddAudit().AddBodyDoors().AddPeopleDoors();
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseRefusalWitness();
        app.UseProblems();
        app.UseRouting();
        app.UseAuthentication();
        app.UseSessions();
        app.UseRateLimiter();
        app.UseBodyLimit();
        app.UseAuthorization();
        app.MapAccounts();
        app.MapSecondFactor();
        app.MapSessions();
        app.MapInvitations();
        app.MapRecoveries();
        app.MapAccountLists();
        app.MapImports();
        app.MapPasskeys();
        app.MapAudit();
        app.MapBodies();
        app.MapDivisions();
        app.MapPeople();
        await Get<FirstStart>().Run(Demo, Console, CancellationToken.None);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(keys, recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>A person with an account, a known password and code generator, and these roles.</summary>
    public async Task<PersonId> Person(string userName, BodyCode body, params GrantRole[] roles)
    {
        var person = new PersonId(Guid.NewGuid());
        await Do(person, new RegisterPerson(body, new(userName)));
        foreach (var role in roles)
        {
            await Do(person, role);
        }
        var opening = Get<AccountOpening>();
        codeKeys[userName] = Guid.NewGuid().ToByteArray().Concat(new byte[4]).ToArray();
        var account = new NewAccount(person, userName, opening.Hash(Password), false, codeKeys[userName]);
        Assert.Single(await opening.OpenAll([account], CancellationToken.None));
        return person;
    }

    /// <summary>The role at the body from today on.</summary>
    public GrantRole Role(Role role, BodyCode body) => new(role, body, null, ChinaTime.DayOf(Clock.GetUtcNow()), null);

    /// <summary>A browser: keeps cookies, carries the header that pages of this house send.</summary>
    public Visitor Browser()
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = true }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add(PageGuard.Header, "fetch");
        return new(client);
    }

    /// <summary>A browser in which the account has signed in.</summary>
    public async Task<Visitor> SignedIn(string userName, string password = Password)
    {
        var browser = Browser();
        var answer = await browser.Post("/api/sign-in", new { userName, password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return browser;
    }

    /// <summary>A browser in which the account has signed in and shown the second factor.</summary>
    public async Task<Visitor> SteppedUp(string userName)
    {
        var browser = await SignedIn(userName);
        var answer = await browser.Post("/api/step-up", new { code = CodeOf(userName) });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return browser;
    }

    /// <summary>What the account's code generator shows.</summary>
    public string CodeOf(string userName) => OneTimeCode.At(codeKeys[userName], OneTimeCode.StepAt(Clock.GetUtcNow()));

    /// <summary>The key of the account's code generator.</summary>
    public byte[] KeyOf(string userName) => codeKeys[userName];

    private async Task Do(PersonId person, PersonCommand command)
    {
        var order = new PersonOrder(person, new CommandId(Guid.NewGuid()), Caller.House, command);
        Assert.Null((await Get<PersonActs>().Do(order, CancellationToken.None)).Refusal);
    }
}

using System.Diagnostics;
using System.Net;
using Npgsql;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Texts;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// Makes our gateway ring as everything rings there (办事摇铃): a member submits a report to the body, and its desk hears. Counted
/// from the commit, as a second session of the database sees it; what the act took before is not the ring's.
/// </summary>
internal sealed class ActRinging : IRinging
{
    private const string HeadOf = "SELECT head FROM record.feeds WHERE feed = $1";
    private const int Texts = 64;
    private const int Characters = 300;

    private readonly Visitor member;
    private readonly NpgsqlConnection watching;
    private readonly NpgsqlCommand head;

    private ActRinging(Visitor member, NpgsqlConnection watching, NpgsqlCommand head) =>
        (this.member, this.watching, this.head) = (member, watching, head);

    /// <summary>Connects the member and the session that watches.</summary>
    /// <param name="server">The gateway.</param>
    /// <param name="database">Connection string of its database's owner.</param>
    /// <param name="body">The body that the member submits to.</param>
    /// <param name="token">The member's token.</param>
    /// <param name="feed">The feed of the body's desk.</param>
    public static async Task<ActRinging> Open(
        IPEndPoint server,
        string database,
        string body,
        string token,
        string feed
    )
    {
        var prose = new Prose(seed: 5);
        var visitor = new Visitor([
            .. Enumerable.Range(0, Texts).Select(_ => new Submission(body, token, prose.Report(Characters))),
        ]);
        await visitor.Connect(server);
        var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ToString());
        await session.OpenAsync();
        var asking = new NpgsqlCommand(HeadOf, session) { Parameters = { new() { Value = feed } } };
        await asking.PrepareAsync();
        return new(visitor, session, asking);
    }

    public async Task<long> Ring(long number)
    {
        var submitting = member.Submit((int)number);
        var committed = await CommitOf(number, submitting);
        await submitting;
        return committed;
    }

    /// <summary>The number at which the feed stands.</summary>
    public async Task<long> Head() => await head.ExecuteScalarAsync() is long now ? now : 0;

    public void Dispose()
    {
        member.Dispose();
        head.Dispose();
        watching.Dispose();
    }

    // Asked again and again for the few milliseconds that an act takes: no more than one question lies between commit and answer.
    private async Task<long> CommitOf(long number, Task submitting)
    {
        while (true)
        {
            var asked = Stopwatch.GetTimestamp();
            if (await head.ExecuteScalarAsync() is long now && now >= number)
            {
                return asked;
            }
            if (submitting.IsFaulted)
            {
                await submitting;
            }
        }
    }
}

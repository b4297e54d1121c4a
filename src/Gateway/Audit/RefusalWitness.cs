using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// Writes into the audit whatever was refused (拒绝留痕): the endpoint, its subject, the code. A signed-in person who asked
/// for what exists and is not his has gone out of bounds (越权); he was told that there is no such thing.
/// </summary>
public sealed partial class RefusalWitness(
    Witness witness,
    CurrentCaller current,
    Belonging belonging,
    IBodyTreeSource bodies,
    TimeProvider time,
    ILogger<RefusalWitness> log
) : IJoinWitness
{
    /// <summary>Tells of the refusal. The answer stands already: a record that is away must not spoil it.</summary>
    public async Task Hear(HttpContext context, Refusal refused)
    {
        // The desk itself tells of every try to sign in; what is broken or away was not refused by a rule.
        if (refused == Refusals.SignInRefused || refused.Kind is RefusalKind.Broken or RefusalKind.Unavailable)
        {
            return;
        }
        await TellOrLog(Asked.Of(context), refused, IsAct(context.Request.Method));
    }

    /// <inheritdoc/>
    public Task HearJoin(string feed) => TellOrLog(Asked.OfFeed(feed), Refusals.NotFound, act: false);

    private async Task TellOrLog(Asked asked, Refusal refused, bool act)
    {
        try
        {
            await Tell(asked, refused, act);
        }
        catch (Exception exception) when (exception is NpgsqlException or AuditAwayException)
        {
            // The log then stands in for the audit.
            LogNotAudited(exception, refused.Code, current.Session?.Person.ToString(), asked.Action);
        }
    }

    private async Task Tell(Asked asked, Refusal refused, bool act)
    {
        // The client may be gone, the refusal stands all the same.
        var never = CancellationToken.None;
        var known = current.Session is not null;
        var always = (known && act) || refused.Code == Refusals.SecretMark.Code;
        // Told of either: of what exists no more is asked the second time than of what does not.
        if (
            !always
            && (
                witness.HasTold(asked.Action, asked.Subject, refused.Code)
                || witness.HasTold(asked.Action, asked.Subject, AuditEntry.OutOfBounds)
            )
        )
        {
            return;
        }
        var (outcome, body) = (refused.Code, (BodyCode?)null);
        if (known && refused.Code == Refusals.NotFound.Code && (asked.Id is not null || asked.Body is not null))
        {
            (outcome, body) = await Judge(asked, never);
        }
        await (
            always
                ? witness.Tell(asked.Action, asked.Subject, outcome, body, never)
                : witness.TellOnce(asked.Action, asked.Subject, outcome, body, never)
        );
    }

    private async Task<(string Outcome, BodyCode? Body)> Judge(Asked asked, CancellationToken cancellation)
    {
        var (caller, tree, today) = (current.Caller, bodies.Current, ChinaTime.DayOf(time.GetUtcNow()));
        var keys = CommissionSight.KeysOf(caller, today, tree).Union(JointTaskSight.KeysOf(caller, today, tree));
        var (exists, body) = await belonging.IsOfOthers(
            asked.Id,
            asked.Body,
            caller.Person,
            keys.ToHashSet(StringComparer.Ordinal),
            caller.On(today).Select(grant => grant.Body),
            cancellation
        );
        return (exists ? AuditEntry.OutOfBounds : Refusals.NotFound.Code, body);
    }

    private static bool IsAct(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method);

    [LoggerMessage(LogLevel.Error, "审计未能写入：{Code}，{Person}，{Action}")]
    private partial void LogNotAudited(Exception exception, string code, string? person, string action);
}

using System.Globalization;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Audit;

/// <summary>
/// Alarm (安全告警): one account or address went out of bounds or was locked too often within minutes. Raised once, by the
/// house; a notice on the feeds of the administrators concerned.
/// </summary>
/// <param name="Raised">How it was raised; none before.</param>
public sealed record Alarm(AlarmRaised? Raised) : INoun<Alarm, AlarmEvent, AlarmOrder, RuleFacts>
{
    /// <summary>How many people one alarm tells at most.</summary>
    public const int MostTold = 50;

    /// <inheritdoc/>
    public static string Kind => "alarm";

    /// <inheritdoc/>
    public static Alarm Start { get; } = new(Raised: null);

    /// <summary>The alarm about an account or address in an hour: there is one at most.</summary>
    public static Guid Of(AlarmKind kind, string who, DateTimeOffset moment) =>
        DerivedId.Of(
            "alarm",
            kind.ToString(),
            who,
            (moment.UtcTicks / TimeSpan.TicksPerHour).ToString(CultureInfo.InvariantCulture)
        );

    /// <inheritdoc/>
    public static Decision<AlarmEvent> Decide(Alarm state, AlarmOrder order, RuleFacts facts)
    {
        var raise = (RaiseAlarm)order.Command;
        if (!order.Caller.IsHouse || state.Raised is not null || raise.Told.Count > MostTold)
        {
            return Refusals.NotAllowed;
        }
        var raised = new AlarmRaised(order.Alarm, raise.Kind, raise.Person, raise.Count, [.. raise.Told]);
        return new(null, null, [raised], [], null);
    }

    /// <inheritdoc/>
    public static Alarm Evolve(Alarm state, Recorded<AlarmEvent> recorded) =>
        recorded.Event is AlarmRaised raised
            ? new(raised)
            : throw new InvalidOperationException("An event of alarms that nobody folds.");

    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(Alarm after, Recorded<AlarmEvent> recorded) =>
        recorded.Event is AlarmRaised raised
            ? raised.Told.Select(person => new Notice(Feeds.Person(person), "alarm.raised", raised.Alarm.ToString()))
            : [];
}

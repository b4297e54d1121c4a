using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>An alarm that meets every command.</summary>
internal static class AlarmScene
{
    public static IEnumerable<Telling> Play()
    {
        var scene = new Scene<Alarm, Alarm, AlarmEvent, AlarmOrder, RuleFacts>(new(Now, Bodies), _ => Told.Watchers);
        var watching = Of(Role.AuditAdministrator, County).Person;
        scene.Do(
            new(
                Guid.NewGuid(),
                new CommandId(Guid.NewGuid()),
                Caller.House,
                new RaiseAlarm(AlarmKind.OutOfBounds, Of(Role.Editor, County).Person, 10, [watching])
            )
        );
        return scene.Tellings;
    }
}

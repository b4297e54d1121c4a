using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Feed;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>A county's duty roster that meets every command.</summary>
internal static class DutyScene
{
    public static IEnumerable<Telling> Play()
    {
        var editor = Of(Role.Editor, County);
        var scene = new Scene<DutyRoster, DutyRoster, DutyEvent, DutyOrder, DutyFacts>(
            new(Now, Bodies, editor.Grants),
            notice => notice.Feed == Feeds.Desk(County) ? Told.Own : Told.Person
        );
        foreach (
            var command in new DutyCommand[] { new AssignDuty(editor.Person, Now, Now.AddDays(1)), new EndDuty(1) }
        )
        {
            scene.Do(new(County, new CommandId(Guid.NewGuid()), editor, command));
        }
        scene.Do(
            new(County, new CommandId(Guid.NewGuid()), editor, new AssignDuty(editor.Person, Now, Now.AddDays(1)))
        );
        var handed = new HandOverDuties(editor.Person, new(new Guid(9, 0, 0, new byte[8])));
        scene.Do(new(County, new CommandId(Guid.NewGuid()), Caller.House, handed));
        return scene.Tellings;
    }
}

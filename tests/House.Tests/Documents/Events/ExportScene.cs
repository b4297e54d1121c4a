using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Domain.Feed;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>An editor with the right to export, whose exports meet every command.</summary>
internal static class ExportScene
{
    public static IEnumerable<Telling> Play()
    {
        var editor = Of(Role.Editor, County);
        editor = editor with { Grants = [.. editor.Grants, .. Of(Role.Exporter, County).Grants] };
        var ask = new AskExport(ExportList.Reports, County, ExportFormat.Csv);
        var facts = new ExportFacts(Now, Bodies, 0);
        var scene = new Scene<ExportBook, ExportBook, ExportEvent, ExportOrder, ExportFacts>(
            facts,
            notice =>
                notice.Feed == Feeds.Person(editor.Person)
                    ? Told.Person
                    : throw new InvalidOperationException("Nobody in the scene: " + notice.Feed)
        );
        foreach (var command in new ExportCommand[] { ask, ask, ask, new CancelExport(3) })
        {
            scene.Do(new(editor.Person, new CommandId(Guid.NewGuid()), editor, command));
        }
        scene.Do(ExportOrder.OfHouse(editor.Person, new FinishExport(1, 2, 300, new string('0', 64))));
        scene.Do(ExportOrder.OfHouse(editor.Person, new FailExport(2, ExportFault.RightLost)));
        scene.Do(ExportOrder.OfHouse(editor.Person, new ExpireExport(1)), facts with { Now = Now + ExportRules.Kept });
        return scene.Tellings;
    }
}

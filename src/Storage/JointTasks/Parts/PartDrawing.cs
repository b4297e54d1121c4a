using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Draws a body's part (分报告视图) for one reader, leaving out what was not sent to him.</summary>
internal sealed class PartDrawing(
    JointTask task,
    Invitation invited,
    TaskPart part,
    Caller caller,
    JointTaskFacts facts,
    IReadOnlyDictionary<PersonId, string> names
)
{
    /// <summary>Whether the reader works on the part and sees all of it.</summary>
    public required bool Own { get; init; }

    /// <summary>The fieldwork as it stands, if the reader may see it.</summary>
    public string? SheetShown => Own ? part.Fieldwork?.Sheet : null;

    /// <summary>The files that go with what he may read.</summary>
    public IEnumerable<AttachedFile> Files => Own ? part.Files : Shown().SelectMany(version => version.Files);

    /// <summary>The version, if he may read it.</summary>
    public PartVersion? Shown(int number) => Shown().FirstOrDefault(version => version.Number == number);

    public static IEnumerable<Signature?> SignaturesIn(TaskPart part, Invitation invited) =>
        part
            .Versions.SelectMany(version => new[] { version.By, version.SignedBy })
            .Concat(invited.Delivery.Sendings.Select(sending => sending.SentBy));

    public PartView Draw(FieldworkSheet? sheet) =>
        new(
            task.Id,
            facts.Bodies.Reference(invited.Body.Value),
            invited.NumberIn(task),
            Own,
            JointTaskSight.IsCarried(invited.Body, facts.Bodies),
            part.Percent
        )
        {
            Delivery = DeliveryDrawing.Of(invited, by => JointTaskActors.Draw(by, names, facts.Bodies)),
            Fieldwork = Own && part.Fieldwork is { } saved ? new(saved.Revision, sheet, saved.Totals, saved.At) : null,
            FiguresRevision = Own ? part.FiguresRevision : null,
            Figures = Own ? Table(part.Figures) : [],
            Versions = [.. Shown().Select(Item)],
            MovedOn = Own && part.HasMovedOn,
            Acts =
            [
                .. JointTaskPermission.PartActs(caller, task, invited, part, facts),
                .. JointTaskPermission.DeliveryActs(caller, task, invited, facts),
            ],
        };

    public PartVersionView Draw(PartVersion version, PartText? text, FieldworkSheet? sheet) =>
        new(
            Item(version),
            text,
            text is null ? [] : [.. PartPaper.Paragraphs(text)],
            Table(version.Figures),
            sheet,
            version.Totals,
            version.Files
        );

    private IEnumerable<PartVersion> Shown() =>
        Own ? part.Versions : part.Versions.Where(version => invited.Delivery.Shown.Contains(version.Number));

    private PartVersionItem Item(PartVersion version) =>
        new(
            version.Number,
            version.Characters,
            version.Origin,
            JointTaskActors.Draw(version.By, names, facts.Bodies),
            version.At,
            version.Note
        )
        {
            Evidence = version.Evidence,
            HandedInAt = version.HandedInAt,
            SignedBy = JointTaskActors.Draw(version.SignedBy, names, facts.Bodies),
            SignedAt = version.SignedAt,
        };

    private FigureView[] Table(ImmutableSortedDictionary<string, decimal> figures) =>
        [
            .. task.Plan.Indicators.Select(indicator => new FigureView(
                indicator.Key,
                indicator.Name,
                indicator.Unit,
                indicator.Period,
                figures.TryGetValue(indicator.Key, out var value) ? value : null
            )),
        ];
}

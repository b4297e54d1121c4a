using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>调研: what was seen and heard, and how far the work is.</content>
public sealed partial record TaskPart
{
    private const int MostFileNameCharacters = 120;

    private Decision<TaskPartEvent> Save(SaveFieldwork command, Signature by, TaskPartFacts facts)
    {
        if (FieldworkRules.Check(command.Sheet) is { } refusal)
        {
            return refusal;
        }
        if (command.BaseRevision != (Fieldwork?.Revision ?? 0))
        {
            return Refusals.FieldworkStale;
        }
        var files = FieldworkRules.FilesIn(command.Sheet).ToList();
        if (CheckFiles(files, FieldworkRules.MostFiles, "sheet.files", facts) is { } wrong)
        {
            return wrong;
        }
        var paper = FieldworkPaper.Written(command.Sheet);
        return paper.Hash == Fieldwork?.Sheet
            ? Refusals.FieldworkUnchanged
            : Happens(
                by,
                new FieldworkSaved(
                    command.BaseRevision + 1,
                    paper.Hash,
                    FieldworkRules.Count(command.Sheet),
                    [.. files]
                ),
                paper
            );
    }

    private Decision<TaskPartEvent> Report(ReportProgress command, Signature by) =>
        command.Percent is < 0 or > 100 ? Refusals.ProgressWrong
        : Exists && command.Percent == Percent ? Refusals.FieldworkUnchanged
        : Happens(by, new PartProgressed(command.Percent));

    // Each was uploaded by the caller, or belongs to the part already.
    private Refusal? CheckFiles(List<AttachedFile> files, int most, string field, TaskPartFacts facts)
    {
        if (files.Any(file => file is null || Plain.IsBlank(file.Name)))
        {
            return Refusals.FileUnknown.At(field);
        }
        if (files.Count > most || files.DistinctBy(file => file.Hash).Count() != files.Count)
        {
            return Refusals.PartFilesTooMany.At(field);
        }
        return files
            .Select(file =>
                facts.Uploads.Contains(file.Hash) || Files.Any(known => known.Hash == file.Hash)
                    ? Plain.Line(file.Name, MostFileNameCharacters, field)
                    : Refusals.FileUnknown.At(field)
            )
            .FirstOrDefault(wrong => wrong is not null);
    }
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>数据表: figures by the definitions of the plan; all that are sent are right, or none is taken.</content>
public sealed partial record TaskPart
{
    private Decision<TaskPartEvent> Fill(FillFigures command, Signature by, JointTask task)
    {
        if (command.BaseRevision != FiguresRevision)
        {
            return Refusals.FiguresStale;
        }
        if (command.Figures is not { Count: > 0 } typed)
        {
            return Refusals.Missing.At("figures");
        }
        var named = new HashSet<string>(StringComparer.Ordinal);
        var filled = new List<Figure>();
        var takenOut = new List<string>();
        for (var place = 0; place < typed.Count; place++)
        {
            var field = $"figures[{place}].value";
            if (
                typed[place] is not { Indicator: { } key } entry
                || task.Plan.IndicatorOf(key) is not { } indicator
                || !named.Add(key)
            )
            {
                return Refusals.FigureUnknown.At($"figures[{place}].indicator");
            }
            var value = FigureRules.Read(entry.Value, indicator, field, out var refusal);
            if (refusal is not null)
            {
                return refusal;
            }
            if (value is { } found && ValueOf(key) != found)
            {
                filled.Add(new(key, found));
            }
            else if (value is null && Figures.ContainsKey(key))
            {
                takenOut.Add(key);
            }
        }
        return filled.Count + takenOut.Count == 0
            ? Refusals.FieldworkUnchanged
            : Happens(by, new FiguresFilled(FiguresRevision + 1, [.. filled], [.. takenOut]));
    }

    // The value that stands; none is missing, and no 0.
    private decimal? ValueOf(string key) => Figures.TryGetValue(key, out var value) ? value : null;
}

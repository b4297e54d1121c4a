using System.Globalization;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Rules of the data table (数据表规范): what is typed is a number as its indicator wants it, or missing; never a guess.</summary>
public static class FigureRules
{
    private const int MostDigits = 20;

    /// <summary>The value that was typed; none where it is blank, which means missing.</summary>
    /// <param name="typed">Digits as people write them: full width, with a comma or a blank between thousands.</param>
    /// <param name="indicator">What is asked for.</param>
    /// <param name="field">Where it stood.</param>
    /// <param name="refusal">Why it is no value.</param>
    public static decimal? Read(string? typed, PlanIndicator indicator, string field, out Refusal? refusal)
    {
        refusal = null;
        if (Plain.IsBlank(typed))
        {
            return null;
        }
        if (Number(typed) is not { } value)
        {
            refusal = Refusals.FigureNotNumber(indicator.Name).At(field);
            return null;
        }
        refusal =
            value < indicator.Least || value > indicator.Most ? Refusals.FigureOutOfRange(indicator.Name).At(field)
            : decimal.Round(value, indicator.Decimals) != value ? Refusals.FigureTooPrecise(indicator.Name).At(field)
            : null;
        // 38.50 and 38.5 are one value, and stand in the record in one way.
        return refusal is null ? value / 1.0000000000000000000000000000m : null;
    }

    private static decimal? Number(string typed)
    {
        var plain = string.Concat(typed.Select(Plainly).Where(character => character is not (',' or ' ' or '\t')));
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return
            plain.Length <= MostDigits && decimal.TryParse(plain, styles, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    // Full-width digits, signs and spaces stand in one row of the table, as far from the plain ones each.
    private static char Plainly(char typed) =>
        typed switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(typed - 0xFEE0),
            '\u3000' => ' ',
            _ => typed,
        };
}

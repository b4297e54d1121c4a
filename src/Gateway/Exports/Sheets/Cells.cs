using System.Globalization;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Exports.Sheets;

/// <summary>How values are written in cells (单元格写法): days and moments as read in China.</summary>
internal static class Cells
{
    /// <summary>The value as text.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset moment => ChinaTime.Of(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    /// <summary>Whether the value is a number, which sums can be made of.</summary>
    public static bool IsNumber(object? value) => value is int or long or decimal;
}

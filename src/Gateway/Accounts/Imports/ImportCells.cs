using System.Globalization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Reads cells as people write them (单元格).</summary>
internal static class ImportCells
{
    private const int CodeLength = 6;
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;
    private static readonly DateOnly SerialZero = new(1899, 12, 30);
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>A body's code; a spreadsheet drops the zeros at its front.</summary>
    public static BodyCode? Body(string cell) =>
        cell.Length > 0 && BodyCode.TryParse(cell.PadLeft(CodeLength, '0'), null, out var code) ? code : null;

    /// <summary>是, 否 or nothing; none where it is something else.</summary>
    public static bool? YesOrNo(string cell) =>
        cell switch
        {
            "是" => true,
            "" or "否" => false,
            _ => null,
        };

    /// <summary>A day, or the number that a workbook keeps for it.</summary>
    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
        && serial is >= FirstSerial and <= LastSerial
            ? SerialZero.AddDays(serial)
        : null;
}

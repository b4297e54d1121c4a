using System.Globalization;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Paper number (编号): a register and a running number without holes. Source: DOMAIN §4.</summary>
public static class PaperNumber
{
    /// <summary>
    /// How a number of the register is written: <c>320581-XX-2025-0288</c> for reports (four digits),
    /// <c>420600-PS-2025-014</c> for directives (three).
    /// </summary>
    public static string Write(string register, int number) =>
        register + '-' + number.ToString("D" + Digits(register), CultureInfo.InvariantCulture);

    /// <summary>The fewest digits that numbers of the register are written with.</summary>
    public static int Digits(string register) => register.Contains("-XX-", StringComparison.Ordinal) ? 4 : 3;
}

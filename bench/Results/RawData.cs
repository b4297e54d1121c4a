using System.Globalization;

namespace ZhengXie.Linked.Bench.Results;

/// <summary>Every single act (原始数据), for whoever wants another statistic than the table's.</summary>
internal static class RawData
{
    /// <summary>Writes a line per act: what was measured, its microseconds. Gives the path of the file.</summary>
    public static string Write(string folder, ResultTable table)
    {
        var name = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".csv");
        using var file = File.CreateText(path);
        file.WriteLine("measured,microseconds");
        foreach (var line in table.Measured)
        {
            foreach (var microseconds in line.Run.Samples.Microseconds)
            {
                file.WriteLine($"\"{line.Name}\",{microseconds}");
            }
        }
        return path;
    }
}

using System.Globalization;

namespace ZhengXie.Linked.Bench.Results;

/// <summary>What a run leaves in the folder (原始数据): every single act, every figure, and the table as it was printed.</summary>
internal static class RawData
{
    /// <summary>Writes <c>….csv</c>, <c>…-figures.csv</c> and <c>….txt</c>; gives the path that they begin with.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="method">How it was measured: the command, the settings, the server.</param>
    /// <param name="table">The table.</param>
    public static string Write(string folder, string method, ResultTable table)
    {
        var name = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, name);
        WriteActs(path + ".csv", table);
        WriteFigures(path + "-figures.csv", table);
        using var told = File.CreateText(path + ".txt");
        told.WriteLine(method);
        table.Print(told);
        return path;
    }

    private static void WriteActs(string path, ResultTable table)
    {
        using var file = File.CreateText(path);
        file.WriteLine("measured,microseconds");
        foreach (var line in table.Measured)
        {
            foreach (var microseconds in line.Run.Samples.Microseconds)
            {
                file.WriteLine($"\"{line.Name}\",{microseconds}");
            }
        }
    }

    private static void WriteFigures(string path, ResultTable table)
    {
        using var file = File.CreateText(path);
        file.WriteLine("figure,value,unit,goal,at_least,met");
        foreach (var figure in table.Figures)
        {
            file.WriteLine(
                FormattableString.Invariant(
                    $"\"{figure.Name}\",{figure.Value},{figure.Unit},{figure.Goal},{figure.AtLeast},{figure.Met}"
                )
            );
        }
    }
}

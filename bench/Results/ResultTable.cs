namespace ZhengXie.Linked.Bench.Results;

/// <summary>The table (结果表) that is printed at the end; each line also when it is known.</summary>
/// <param name="machine">What it was measured on.</param>
internal sealed class ResultTable(string machine)
{
    // The last two: processor time per act, of the database server and of the program that wrote.
    private const string Columns =
        "                                              acts/s  p50 ms  p95 ms  p99 ms   db µs  own µs";

    private readonly (double, double) began = Machine.Clock();
    private readonly List<string> lines = [];
    private readonly List<Measured> measured = [];

    /// <summary>Everything measured so far.</summary>
    public IReadOnlyList<Measured> Measured => measured;

    /// <summary>Begins a part of the table.</summary>
    public void Begin(string title) => lines.Add($"\n{title}\n{Columns}");

    /// <summary>Adds what was measured.</summary>
    public void Add(Measured line)
    {
        measured.Add(line);
        Say(line.ToString());
    }

    /// <summary>Adds a sentence.</summary>
    public void Say(string sentence)
    {
        lines.Add(sentence);
        Console.WriteLine(sentence);
    }

    /// <summary>Prints all of it.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"\n{machine}; load average now {Machine.Load()}, {Machine.StolenSince(began)}");
        lines.ForEach(output.WriteLine);
    }
}

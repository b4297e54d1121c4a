namespace ZhengXie.Linked.Bench.Results;

/// <summary>The table (结果表) that is printed at the end; each line also when it is known.</summary>
/// <param name="machine">What it was measured on.</param>
internal sealed class ResultTable(string machine)
{
    // The last three: processor time per act, of the database server and of the program that wrote; what the host took meanwhile.
    private const string Columns =
        "                                              acts/s  p50 ms  p95 ms  p99 ms   db µs  own µs  stolen";

    private readonly (double, double) began = Machine.Clock();
    private readonly List<string> lines = [];
    private readonly List<Measured> measured = [];
    private readonly List<Figure> figures = [];

    /// <summary>Everything measured so far.</summary>
    public IReadOnlyList<Measured> Measured => measured;

    /// <summary>Every figure that has a goal.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>Begins a part of the table whose lines are acts.</summary>
    public void Begin(string title) => Note($"\n{title}\n{Columns}");

    /// <summary>Begins a part of the table that is told in sentences.</summary>
    public void Tell(string title) => Note($"\n{title}");

    /// <summary>Adds what was measured.</summary>
    public void Add(Measured line)
    {
        measured.Add(line);
        Say(line.ToString());
    }

    /// <summary>Adds a figure that has a goal; all of them stand once more at the end.</summary>
    public void Judge(Figure figure)
    {
        figures.Add(figure);
        Say($"  {figure}");
    }

    /// <summary>Adds a sentence.</summary>
    public void Say(string sentence) => Note(sentence);

    /// <summary>Prints all of it.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"\n{machine}; load average now {Machine.Load()}, {Stolen} stolen by the host");
        lines.ForEach(output.WriteLine);
        if (figures.Count > 0)
        {
            output.WriteLine($"\nGoals: {figures.Count(figure => figure.Met)} of {figures.Count} met");
            figures.ForEach(output.WriteLine);
        }
    }

    private string Stolen =>
        Machine.StolenSince(began) is { } part ? FormattableString.Invariant($"{part:P0}") : "an unknown part";

    private void Note(string line)
    {
        lines.Add(line);
        Console.WriteLine(line);
    }
}

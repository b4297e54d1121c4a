namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>A command of the executable (控制台命令), such as <c>verify</c>.</summary>
public interface IConsoleCommand
{
    /// <summary>How it is called.</summary>
    string Name { get; }

    /// <summary>What it does and takes, one line in Chinese.</summary>
    string Summary { get; }

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What stood after the name.</param>
    /// <param name="output">Where it writes.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    /// <returns>The exit code: 0 if all is well.</returns>
    Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation);
}

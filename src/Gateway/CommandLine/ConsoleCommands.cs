using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>Finds and runs the commands of the executable.</summary>
/// <param name="commands">Those there are.</param>
public sealed class ConsoleCommands(IReadOnlyList<IConsoleCommand> commands)
{
    /// <summary>Exit code of a command that does not exist (EX_USAGE).</summary>
    public const int Usage = 64;

    /// <summary>The commands of this house.</summary>
    public static ConsoleCommands House { get; } = new([.. RecordCommands.All, new PlayCommand()]);

    /// <summary>Whether the arguments name a command; settings such as <c>--urls</c> start with a hyphen.</summary>
    public static bool IsNamed(string[] arguments) =>
        arguments is [var first, ..] && !first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Runs the command that the first argument names.</summary>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var command = commands.FirstOrDefault(known => known.Name == arguments[0]);
        if (command is not null)
        {
            return await command.Run(arguments[1..], output, cancellation);
        }
        await output.WriteLineAsync($"没有“{arguments[0]}”这个命令。可用的命令：");
        foreach (var known in commands)
        {
            await output.WriteLineAsync($"  {known.Name, -18} {known.Summary}");
        }
        return Usage;
    }
}

using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>Finds and runs the commands of the executable.</summary>
/// <param name="commands">Those there are.</param>
public sealed class ConsoleCommands(IReadOnlyList<IConsoleCommand> commands)
{
    /// <summary>Exit code of a command that does not exist (EX_USAGE).</summary>
    public const int Usage = 64;

    /// <summary>Exit code of a command that could not do its work.</summary>
    public const int Failed = 1;

    /// <summary>The commands of this house.</summary>
    public static ConsoleCommands House { get; } =
        new([
            new PrepareCommand(),
            new DatabaseCommand(),
            new VerifyCommand(),
            new RebuildCommand(),
            new RedactCommand(),
            new CheckpointCommand(),
            new AuditExportCommand(),
            new AuditDropCommand(),
            new NumbersCommand(),
            new ResealCommand(),
            new RecoverCommand(),
            new ImportDivisionsCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new AfterRestoreCommand(),
            new ExportRecordCommand(),
            new ImportRecordCommand(),
            new PlayCommand(),
        ]);

    /// <summary>Whether the arguments name a command; settings such as <c>--urls</c> start with a hyphen.</summary>
    public static bool IsNamed(string[] arguments) =>
        arguments is [var first, ..] && !first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Runs the command that the first argument names.</summary>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var command = commands.FirstOrDefault(known => known.Name == arguments[0]);
        if (command is not null)
        {
            return await Run(command, arguments[1..], output, cancellation);
        }
        await output.WriteLineAsync($"没有“{arguments[0]}”这个命令。可用的命令：");
        foreach (var known in commands)
        {
            await output.WriteLineAsync($"  {known.Name, -18} {known.Summary}");
        }
        return Usage;
    }

    private static async Task<int> Run(
        IConsoleCommand command,
        string[] arguments,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        try
        {
            return await command.Run(arguments, output, cancellation);
        }
        catch (DatabaseRefusedException exception)
        {
            // Said plainly and once; a stack would only bury the sentence.
            await output.WriteLineAsync(exception.Message);
            return Failed;
        }
    }
}

using System.Diagnostics;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>What a program said, and how it ended.</summary>
internal sealed record CommandResult(string Program, int ExitCode, string Output)
{
    public bool Failed => ExitCode != 0;

    /// <summary>Insists on success.</summary>
    /// <exception cref="DatabaseRefusedException">The program failed; the message holds what it said.</exception>
    public CommandResult ThrowIfFailed() =>
        Failed ? throw DatabaseRefusals.CommandFailed(Program, ExitCode, Output) : this;
}

/// <summary>Runs the programs of the private server and of the operating system.</summary>
internal static class ServerCommand
{
    public static async Task<CommandResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The system user may not be allowed into our own working folder.
            WorkingDirectory = "/",
        };
        // A stray PGPORT or a locale that the machine lacks must not reach the server.
        start.Environment.Clear();
        start.Environment["PATH"] = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/usr/bin:/sbin:/bin";
        start.Environment["LC_ALL"] = "C";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CommandResult(program, process.ExitCode, $"{await output}{await errors}".Trim());
    }
}

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The account of the operating system that the private server runs under.</summary>
/// <remarks>PostgreSQL refuses to run as root, so root runs it as a system user; anybody else as themselves.</remarks>
internal sealed class ServerUser
{
    /// <summary>The system user's name; <c>bin/setup</c> makes it too.</summary>
    public const string SystemName = "zhengxie-linked";

    private readonly string? systemUser;

    private ServerUser(string? systemUser) => this.systemUser = systemUser;

    /// <summary>Whether commands run as another user than this process.</summary>
    public bool IsOther => systemUser is not null;

    /// <summary>The user to run as; as root the system user is made if it is missing.</summary>
    /// <exception cref="DatabaseRefusedException">The system user is missing and cannot be made.</exception>
    public static async Task<ServerUser> ResolveAsync(CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServerUser(null);
        }

        // A bare uid is not enough: initdb refuses a user without a passwd entry.
        if ((await ServerCommand.RunAsync("getent", ["passwd", SystemName], cancellation)).Failed)
        {
            string[] account = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"];
            var made = await ServerCommand.RunAsync(
                "useradd",
                [.. account, "--shell", "/usr/sbin/nologin", SystemName],
                cancellation
            );
            // Two first starts may meet here; what counts is that the user exists afterwards.
            if (made.Failed && (await ServerCommand.RunAsync("getent", ["passwd", SystemName], cancellation)).Failed)
            {
                throw DatabaseRefusals.NoSystemUser(SystemName, made.Output);
            }
        }

        return new ServerUser(SystemName);
    }

    /// <summary>Runs a program as this user.</summary>
    public Task<CommandResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation
    ) =>
        systemUser is null
            ? ServerCommand.RunAsync(program, arguments, cancellation)
            : ServerCommand.RunAsync(
                "setpriv",
                [$"--reuid={systemUser}", $"--regid={systemUser}", "--clear-groups", "--", program, .. arguments],
                cancellation
            );

    /// <summary>Whether this user may pass through every folder on the way and into this one.</summary>
    public async Task<bool> MayEnterAsync(string folder, CancellationToken cancellation) =>
        !IsOther || !(await RunAsync("test", ["-x", folder], cancellation)).Failed;

    /// <summary>Makes the folder, closed to everybody but this user.</summary>
    public async Task MakeFolderAsync(string folder, CancellationToken cancellation)
    {
        (await ServerCommand.RunAsync("mkdir", ["-p", folder], cancellation)).ThrowIfFailed();
        (await ServerCommand.RunAsync("chmod", ["700", folder], cancellation)).ThrowIfFailed();
        await OwnAsync(folder, cancellation);
    }

    /// <summary>Hands a file or folder, not what is in it, to this user.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (IsOther)
        {
            (await ServerCommand.RunAsync("chown", [$"{systemUser}:{systemUser}", path], cancellation)).ThrowIfFailed();
        }
    }

    /// <summary>Hands a folder and all that is in it to this user.</summary>
    public async Task OwnAllAsync(string folder, CancellationToken cancellation)
    {
        if (IsOther)
        {
            string[] everything = ["-R", $"{systemUser}:{systemUser}", folder];
            (await ServerCommand.RunAsync("chown", everything, cancellation)).ThrowIfFailed();
        }
    }
}

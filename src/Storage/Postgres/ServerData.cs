namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>PostgreSQL's data folder: made once, refused when another major version made it.</summary>
internal static class ServerData
{
    /// <summary>Makes the data folder if there is none; gives the passwords that belong to it.</summary>
    /// <exception cref="DatabaseRefusedException">Another major version's data, or the passwords are lost.</exception>
    public static async Task<ServerPasswords> PrepareAsync(
        ServerFolders folders,
        ServerUser user,
        CancellationToken cancellation
    )
    {
        if (!Directory.Exists(folders.Data))
        {
            return await InitialiseAsync(folders, user, cancellation);
        }

        var made = (await File.ReadAllTextAsync(Path.Combine(folders.Data, "PG_VERSION"), cancellation)).Trim();
        var version = await folders.Binaries.VersionAsync(cancellation);
        if (!version.StartsWith($"{made}.", StringComparison.Ordinal))
        {
            throw DatabaseRefusals.OtherMajor(folders.Data, made, version);
        }

        return ServerPasswords.Read(folders.Passwords) ?? throw DatabaseRefusals.NoPasswords(folders.Passwords);
    }

    // Under another name until it is whole: an initdb that was killed leaves nothing that looks like data.
    private static async Task<ServerPasswords> InitialiseAsync(
        ServerFolders folders,
        ServerUser user,
        CancellationToken cancellation
    )
    {
        var passwords = ServerPasswords.Create(folders.Passwords);
        var unfinished = $"{folders.Data}.new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await user.MakeFolderAsync(unfinished, cancellation);
        var passwordFile = Path.Combine(folders.Log, "first-password");
        await File.WriteAllTextAsync(passwordFile, passwords.Superuser, cancellation);
        await user.OwnAsync(passwordFile, cancellation);
        string[] locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-ctype=C.UTF-8"];
        string[] sign = [$"--username={ServerRoles.Superuser}", "--auth=scram-sha-256", $"--pwfile={passwordFile}"];
        var made = await user.RunAsync(
            folders.Binaries.Initdb,
            [$"--pgdata={unfinished}", "--encoding=UTF8", .. locale, .. sign],
            cancellation
        );
        File.Delete(passwordFile);
        made.ThrowIfFailed();
        Directory.Move(unfinished, folders.Data);
        return passwords;
    }
}

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// The two small scripts that PostgreSQL calls (归档脚本). They stand beside its data folder, so that its settings need no path that
/// would have to be quoted for two shells.
/// </summary>
internal static class WalScripts
{
    private const string Archive = """
        # Puts a finished segment into the archive: archive.sh <its path> <its name>.
        # Whole and on disk, or not at all, and never over another one of that name.
        set -eu
        kept={wal}/$2.gz
        if [ -e "$kept" ]; then
            gzip -cd "$kept" | cmp -s - "$1"
            exit
        fi
        gzip -c1 "$1" > "$kept.part"
        sync "$kept.part"
        mv "$kept.part" "$kept"
        sync {wal}
        """;

    // An exit code above 125 ends the recovery; below, the file is taken for one that was never archived.
    private const string Restore = """
        # Fetches a file from the archive: restore.sh <its name> <where to>.
        kept={wal}/$1.gz
        [ -r {wal} ] && [ -x {wal} ] || exit 200
        [ -e "$kept" ] || exit 1
        gzip -cd "$kept" > "$2" || exit 200
        """;

    /// <summary>Fetches nothing: a base backup without an archive leads to its own end.</summary>
    public const string NoArchive = "exit 1\n";

    /// <summary>The archive script for a folder.</summary>
    public static string ToArchive(string wal) => Fill(Archive, wal);

    /// <summary>The script that fetches from a folder.</summary>
    public static string ToRestore(string wal) => Fill(Restore, wal);

    private static string Fill(string script, string wal) =>
        script.Replace("{wal}", $"'{wal.Replace("'", @"'\''", StringComparison.Ordinal)}'", StringComparison.Ordinal);
}

using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>A live server whose gateway is gone, as <c>kill -9</c> leaves it: running, and nobody holds the lock.</summary>
internal static class LeftBehind
{
    public static async Task<int> StartAsync(string folder)
    {
        var user = await ServerUser.ResolveAsync(default);
        var folders = await ServerFolders.PrepareAsync(folder, user, NullLogger.Instance, default);
        var socket = SocketFolder.NewName();
        await user.MakeFolderAsync(socket, default);
        var log = Path.Combine(folders.Log, "start.log");
        string[] start = ["start", "-w", "-D", folders.Data, "-l", log, "-o", ServerSettings.Options(socket, [])];
        (await user.RunAsync(folders.Binaries.Control, start, default)).ThrowIfFailed();
        return PostmasterFile.Live(folders.Data)!.ProcessId;
    }
}

using System.Diagnostics;

namespace ZhengXie.Linked.Fixtures;

/// <summary>Debian's nginx before gateways, with the site that stands in <c>docs/nginx.conf</c>, at a loopback port of its own.</summary>
public sealed class NginxProcess : IDisposable
{
    /// <summary>The header of answers in which a test reads which gateway was asked.</summary>
    public const string Asked = "X-Gateway";

    // Where Debian keeps it; not on everybody's path.
    private const string Program = "/usr/sbin/nginx";
    private const string Ready = "start worker process";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly string folder;

    private NginxProcess(Process process, string folder, Uri address) =>
        (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it takes connections.</summary>
    /// <param name="first">The gateway in the place of the first.</param>
    /// <param name="second">The gateway in the place of the second.</param>
    public static async Task<NginxProcess> Start(Uri first, Uri second)
    {
        var home = Directory.CreateTempSubdirectory("linked-nginx-").FullName;
        var port = FreePorts.Take(1)[0];
        var site = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "nginx.conf")))
            .Replace("127.0.0.1:5080", first.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:5081", second.Authority, StringComparison.Ordinal)
            .Replace("listen 80;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(home, "nginx.conf"), Whole(site));
        var start = new ProcessStartInfo(Program, ["-p", home, "-c", "nginx.conf", "-e", "stderr"])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var nginx = new Process { StartInfo = start, EnableRaisingEvents = true };
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        nginx.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(Ready, StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
            else if (line.Data?.Contains("[emerg]", StringComparison.Ordinal) == true)
            {
                ready.TrySetException(new InvalidOperationException(line.Data));
            }
        };
        nginx.Start();
        nginx.BeginErrorReadLine();
        var started = new NginxProcess(nginx, home, new Uri($"http://127.0.0.1:{port}"));
        try
        {
            await ready.Task.WaitAsync(Patience);
            return started;
        }
        catch
        {
            started.Dispose();
            throw;
        }
    }

    /// <summary>Kills it and its worker.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // In the foreground, with every file in its own folder; each answer says who gave it.
    private static string Whole(string site) =>
        $$"""
            daemon off;
            user {{Environment.UserName}};
            worker_processes 1;
            pid nginx.pid;
            error_log stderr notice;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                add_header {{Asked}} $upstream_addr always;
                {{site}}
            }
            """;
}

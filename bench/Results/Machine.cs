using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Results;

/// <summary>What a figure was measured on (机器). Without it no figure means anything.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>Cores, server, day and how busy the machine was before.</summary>
    public static async Task<string> Describe(BenchServer server) =>
        $"{Environment.ProcessorCount} cores, PostgreSQL {await server.Version()}, .NET {Environment.Version}, "
        + $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC; load average before {Load()}";

    /// <summary>Load average of the last minute.</summary>
    public static string Load() =>
        File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "not known on this system";
}

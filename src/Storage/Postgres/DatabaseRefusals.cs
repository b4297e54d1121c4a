using System.Globalization;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Every sentence with which a database is refused, in one place.</summary>
internal static class DatabaseRefusals
{
    public static DatabaseRefusedException OneStringOnly() =>
        new("Linked:Owner 与 Linked:Service 须同时设置，或同时不设（不设时使用自带的数据库）。");

    public static DatabaseRefusedException SameUser(string user) =>
        new($"Linked:Owner 与 Linked:Service 使用了同一用户“{user}”。服务用户不得拥有改写记录的权力，请分设两个用户。");

    public static DatabaseRefusedException TooOld(Version version) =>
        new($"数据库版本为 PostgreSQL {version}，本系统需要 15 或以上。");

    public static DatabaseRefusedException NotUtf8(string encoding) =>
        new($"数据库编码为 {encoding}，本系统只使用 UTF8。");

    public static DatabaseRefusedException NoBinaries(string platform) =>
        new(
            $"找不到自带的 PostgreSQL（{platform}）。请运行 bin/setup，或设置 Linked:Owner 与 Linked:Service 使用已有的数据库。"
        );

    public static DatabaseRefusedException Windows() =>
        new("自带的数据库不支持直接在 Windows 上运行，请使用 WSL2，或设置 Linked:Owner 与 Linked:Service。");

    public static DatabaseRefusedException OtherMajor(string folder, string data, string binaries) =>
        new(
            $"数据文件夹 {folder} 由 PostgreSQL {data} 建立，自带的是 PostgreSQL {binaries}。请用原版本导出后再导入，数据未作任何改动。"
        );

    public static DatabaseRefusedException NoPasswords(string file) =>
        new($"数据文件夹已有数据，但找不到口令文件 {file}。请从备份恢复该文件。");

    public static DatabaseRefusedException NotOurs(UnauthorizedAccessException error) =>
        new($"当前用户“{Environment.UserName}”无权使用数据文件夹：{error.Message}", error);

    public static DatabaseRefusedException NotStarted(string log, string tail, Exception? cause = null) =>
        new($"自带的 PostgreSQL 未能启动，日志在 {log}：\n{tail}", cause!);

    public static DatabaseRefusedException CommandFailed(string command, int exitCode, string output) =>
        new($"命令 {command} 失败（{exitCode}）：\n{output}");

    public static DatabaseRefusedException NoSystemUser(string user, string output) =>
        new(
            $"以 root 运行时，自带的数据库需要系统用户“{user}”，但未能建立：{output}。请运行 bin/setup，或改用普通用户运行。"
        );

    public static DatabaseRefusedException StillPrepared() =>
        new("另一个 prepare 正在准备此数据库，等了十分钟仍未结束。请待其结束后重试。");

    public static DatabaseRefusedException Held(string holder) =>
        new(
            $"另一个网关（{holder}）正在使用此数据库。同一数据库同时只能有一个网关；请先停止那一个，或为本网关另设数据库。"
        );

    public static DatabaseRefusedException HeldAlone(string holder) =>
        new($"单机网关（{holder}）独占着此数据库，集群不能与它同用。请先停止那个网关，或为集群另设数据库。");

    public static DatabaseRefusedException HeldByCluster(string holder) =>
        new(
            $"集群的进程（{holder}）正在使用此数据库，单机引擎不能与集群同用。请先停止集群，或设置 Engine=Cluster 加入它。"
        );

    public static DatabaseRefusedException OtherCluster(LeaseManner.Together own, string holder) =>
        new(
            $"此数据库正由另一集群或另一版本的进程（{holder}）使用；本进程属于集群“{own.Cluster}”，通信版本 {own.Wire}。"
                + "同一数据库只能有一个集群，其中各进程的通信版本须相同：请核对 Cluster:Id，或先停止旧版本的全部进程。"
        );

    public static DatabaseRefusedException BadString(string setting) =>
        new($"设置 {setting} 不是有效的连接串，应如：Host=…;Port=5432;Database=…;Username=…;Password=…。");

    public static DatabaseRefusedException NoEntry(string setting, string where, string reason, Exception cause) =>
        new($"用 {setting} 无法登录数据库 {where}：{reason}。请核对连接串，并确认数据库已启动。", cause);

    public static DatabaseRefusedException NotPrepared(string migration) =>
        new(
            $"数据库尚未执行脚本 {migration}，而本进程没有 Linked:Owner，不能执行脚本。请先用同一版本的程序运行 prepare。"
        );

    public static DatabaseRefusedException OwnerNeeded() => new("此项工作须由数据库所有者进行，请设置 Linked:Owner。");

    public static DatabaseRefusedException ClockOff(DateTimeOffset ours, DateTimeOffset theirs) =>
        new(
            $"本机时钟与数据库服务器相差 {(ours - theirs).Duration().TotalSeconds:0} 秒，超过 60 秒："
                + $"本机 {Shown(ours)}，数据库 {Shown(theirs)}。期限与记录的时间将不可信，请先校准时钟（例如启用 NTP）。"
        );

    public static DatabaseRefusedException Tampered(string migration) =>
        new($"数据库脚本 {migration} 在执行之后被改动过。已执行的脚本不可更改，请恢复原文并另加新脚本。");

    public static DatabaseRefusedException NewerDatabase(string migration) =>
        new($"数据库已执行过本程序没有的脚本 {migration}：它由更新的版本建立，请使用不低于该版本的程序。");

    private static string Shown(DateTimeOffset moment) =>
        moment.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Every sentence with which a backup or a restoration is refused, in one place.</summary>
internal static class BackupRefusals
{
    public static DatabaseRefusedException FolderClosed(string folder) =>
        new($"数据库的系统用户无法进入备份文件夹 {folder}。请开放上级文件夹的进入权限，或改用别处。");

    public static DatabaseRefusedException FolderUnusable(string folder, Exception error) =>
        new($"备份文件夹 {folder} 无法使用：{error.Message}", error);

    public static DatabaseRefusedException OtherServer(string folder, string theirs, string ours) =>
        new(
            $"备份文件夹 {folder} 属于另一个数据库（{theirs}，本库为 {ours}）。请换一个空文件夹，以免两者的归档混在一起。"
        );

    public static DatabaseRefusedException BackingUp(string folder) =>
        new($"{folder} 中正有另一次备份在进行，请稍后再试。");

    public static DatabaseRefusedException SegmentGone(string name) =>
        new($"日志段 {name} 在备份期间被移走，本次备份作废，请重试。");

    public static DatabaseRefusedException NoBase(string folder, DateTimeOffset? until) =>
        new(
            until is { } moment
                ? $"{folder} 中没有早于 {moment:yyyy-MM-dd HH:mm:ss zzz} 的基础备份。"
                : $"{folder} 中没有基础备份。"
        );

    public static DatabaseRefusedException Damaged(string file) =>
        new($"备份已损坏：{file} 与清单中的哈希不符，或缺失。没有恢复任何数据。");

    public static DatabaseRefusedException UnknownManifest(string file) => new($"不认识这份清单：{file}。");

    public static DatabaseRefusedException OtherMajor(string made, string binaries) =>
        new($"备份由 PostgreSQL {made} 制作，自带的是 PostgreSQL {binaries}。请用原版本的程序恢复，再导出、导入。");

    public static DatabaseRefusedException AlreadyThere(string folder) =>
        new($"{folder} 中已有数据。恢复只进空文件夹，请先将其移走。");

    public static DatabaseRefusedException InUse(string folder) => new($"{folder} 正被另一个进程使用。");

    public static DatabaseRefusedException NotRecovered(string log, string tail) =>
        new(
            $"未能恢复，没有留下数据。若日志说归档在所给时刻之前就结束了，请给更早的时刻，或不给时刻而恢复到归档末尾。日志在 {log}：\n{tail}"
        );
}

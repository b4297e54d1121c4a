using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Moving;

/// <summary>Every sentence with which an export or an import is refused, in one place.</summary>
internal static class MovingRefusals
{
    public static DatabaseRefusedException NotEmptyFolder(string folder) =>
        new($"文件夹 {folder} 不是空的。请给一个空文件夹，以免混入别的导出。");

    public static DatabaseRefusedException UnknownManifest(string file) => new($"找不到清单，或不认识它：{file}。");

    public static DatabaseRefusedException OtherState(string name) =>
        new(
            $"导出时的数据库脚本与本程序不同（{name}）。请先用导出时的同一版本程序导入，再升级程序；没有导入任何数据。"
        );

    public static DatabaseRefusedException Damaged(string file) =>
        new($"导出的文件已损坏：{file} 与清单中的哈希不符，或缺失。没有导入任何数据。");

    public static DatabaseRefusedException NotEmpty(string table) =>
        new($"目标数据库已有数据（{table}）。导入只进空的数据库；没有改动任何数据。");

    public static DatabaseRefusedException OtherCount(string table, long counted, long expected) =>
        new($"{table} 导入了 {counted} 行，应为 {expected} 行。没有导入任何数据。");
}

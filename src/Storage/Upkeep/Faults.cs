namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Every sentence with which a check names what is wrong.</summary>
internal static class Faults
{
    public static BrokenRecord Chain(Guid stream, int version, string name) =>
        new($"事件 {stream}/{version}（{name}）", "内容与哈希链不符：此处或此前的字节被改动过。");

    public static BrokenRecord Missing(Guid stream, int version) =>
        new($"事件 {stream}/{version}", "缺失：流中的版本号不连续。");

    public static BrokenRecord Unreadable(Guid stream, int version, string name, string why) =>
        new($"事件 {stream}/{version}（{name}）", $"无法读取：{why}");

    public static BrokenRecord Head(Guid stream) =>
        new($"流头 {stream}", "与该流最后一个事件不符：事件被删除，或流头被改动过。");

    public static BrokenRecord Text(string hash) => new($"正文 {hash}", "内容与其哈希不符：正文被改动过。");

    public static BrokenRecord Number(string register, int number) =>
        new($"编号 {register}-{number}", "编号不连续：其前的编号缺失，或编号重复。");

    public static BrokenRecord Counter(string register) => new($"编号簿 {register}", "与已发编号不符。");

    public static BrokenRecord Notice(string feed, long number) =>
        new($"通知 {feed}#{number}", "通知号不连续：其前的通知缺失。");

    public static BrokenRecord Feed(string feed) => new($"通知流 {feed}", "与其最后一条通知不符。");

    public static BrokenRecord Checkpoint(int number, string part) =>
        new($"检查点 {number}", $"{part}与当时不符：此前的记录被改动过。");

    public static BrokenRecord AuditChain(Guid chain, long place, long number) =>
        new($"审计 {number}（{chain}/{place}）", "内容与哈希链不符：此处或此前的审计记录被改动过。");

    public static BrokenRecord AuditMissing(Guid chain, long place, long number) =>
        new($"审计 {chain}/{place}", $"缺失：审计链在第 {number} 条之前不连续，有记录被删除、插入或调换。");

    public static BrokenRecord AuditHead(Guid chain, long place) =>
        new($"审计链头 {chain}", $"与该链最后一条审计记录（第 {place} 位）不符：记录被删除，或链头被改动过。");
}

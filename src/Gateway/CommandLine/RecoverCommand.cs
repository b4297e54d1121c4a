using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// <c>recover</c>: approves a recovery at the console, where one of the two administrators it takes is missing (找回账号).
/// Two people answer for it by name; the audit keeps them.
/// </summary>
public sealed class RecoverCommand : IConsoleCommand
{
    private const string Place = "console";

    /// <inheritdoc/>
    public string Name => "recover";

    /// <inheritdoc/>
    public string Summary =>
        "recover <用户名> <姓名一> <姓名二>：缺少另一位管理员时批准找回账号，打印两段恢复码，只显示一次";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments) is not [var userName, var first, var second])
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        if (first.Trim().Length == 0 || second.Trim().Length == 0 || first.Trim() == second.Trim())
        {
            await output.WriteLineAsync("找回须由两个不同的人负责。");
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        return await Recover(record, userName, $"{first.Trim()}、{second.Trim()}", output, cancellation);
    }

    private static async Task<int> Recover(
        CommandRecord record,
        string userName,
        string answering,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var (database, time) = (record.Get<NpgsqlDataSource>(), record.Get<TimeProvider>());
        var users = await new ImportBook(database, time).Users([userName], cancellation);
        var (system, security) = (HandedCode.New(RecoveryDesk.Groups), HandedCode.New(RecoveryDesk.Groups));
        var section = record.Get<IConfiguration>().GetSection(AccountSettings.Section);
        var taking = TimeSpan.FromHours((section.Get<AccountSettings>() ?? new()).RecoveryHours);
        var approved =
            users.Count == 1
            && await new RecoveryApprovals(database, time).ApproveAtConsole(
                users.Values.Single(),
                HandedCode.HashOf(system),
                HandedCode.HashOf(security),
                taking,
                cancellation
            );
        if (!approved)
        {
            await output.WriteLineAsync("没有这个用户名，或者账号已经停用。");
            return ConsoleCommands.Failed;
        }
        var person = users.Values.Single();
        await new SessionRows(database).EndAll(person, but: null, time.GetUtcNow(), cancellation);
        await using (var audit = new AuditWriter(database, record.Get<RecordOptions>()))
        {
            var (now, subject) = (time.GetUtcNow(), person.ToString());
            await audit.Write(
                new(now, AuditActions.RecoveryAtConsole, AuditEntry.Done, null, answering, null, Place, subject),
                cancellation
            );
        }
        await output.WriteLineAsync(
            $"已批准，负责人 {answering}。原密码和二次验证作废，会话已结束（运行中的网关至多15秒后生效）。"
        );
        await output.WriteLineAsync($"  第一段 {system}");
        await output.WriteLineAsync($"  第二段 {security}");
        await output.WriteLineAsync(
            $"请转交本人，{taking.TotalHours:0}小时内在登录页“忘记密码”处重设密码。以上只显示这一次。"
        );
        return 0;
    }
}

using ZhengXie.Linked.Grains.Cluster;

namespace ZhengXie.Linked.Grains.Tests.Cluster;

/// <inheritdoc cref="IMemoGrain"/>
internal sealed class MemoGrain(
    [PersistentState("memo", ClusterSilo.States)] IPersistentState<Memo> memo,
    ILocalSiloDetails silo
) : Grain, IMemoGrain, IRemindable
{
    public Task Write(string text)
    {
        memo.State = new(text, memo.State.Times + 1);
        return memo.WriteStateAsync();
    }

    public Task<string?> Read() => Task.FromResult(memo.RecordExists ? $"{memo.State.Text} {memo.State.Times}" : null);

    public Task Erase() => memo.ClearStateAsync();

    public Task<string> Place() => Task.FromResult(silo.Name);

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task Wake(string name) =>
        this.RegisterOrUpdateReminder(name, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    public async Task Sleep(string name) =>
        await this.UnregisterReminder(
            (await this.GetReminder(name)) ?? throw new ArgumentException(name, nameof(name))
        );

    public async Task<string[]> Reminders() =>
        [.. (await this.GetReminders()).Select(reminder => reminder.ReminderName).Order(StringComparer.Ordinal)];

    public Task ReceiveReminder(string reminderName, TickStatus status) => Task.CompletedTask;
}

/// <summary>What it remembers.</summary>
internal sealed record Memo(string Text, int Times)
{
    public Memo()
        : this("", 0) { }
}

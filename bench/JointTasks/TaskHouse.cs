using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.JointTasks;

/// <summary>The keepers of joint tasks over a record (办理环境), as a gateway on one machine has them.</summary>
internal sealed class TaskHouse : IAsyncDisposable
{
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromMilliseconds(100);

    private readonly ServiceProvider services;
    private readonly IEngine engine;

    public TaskHouse(RecordDatabase record)
    {
        var bodies = new InvitedBodies();
        var collection = new ServiceCollection();
        collection.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        collection.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddSingleton(record.Service);
        collection.AddSingleton<IBodyTreeSource>(bodies);
        collection.AddSingleton<ICalendarSource>(bodies);
        collection.AddSingleton<IBodyPath>(bodies);
        collection.AddPeople();
        collection.AddSingleton(new ClockRules());
        collection.AddRecord(new RecordOptions());
        collection.AddJointTasks();
        services = collection.BuildServiceProvider();
        engine = services.GetRequiredService<IEngine>();
    }

    /// <summary>A task that was issued to all bodies; each takes part, and its part is signed and can be sent.</summary>
    public async Task<JointTaskId> Issue(TimeProvider time)
    {
        var task = new JointTaskId(Guid.NewGuid());
        var today = ChinaTime.DayOf(time.GetUtcNow());
        var plan = new TaskPlan(
            new("优化和稳定主导产业链供应链", null, "各单位按提纲调研，写出分报告。"),
            new(AllBelow: true),
            new(today.AddDays(1), today.AddDays(60), time.GetUtcNow().AddDays(50))
        );
        var launcher = InvitedBodies.Launcher;
        await Do(task, launcher, new DraftTask(launcher, "joint-research", plan));
        await Do(task, launcher, new SubmitPlan());
        await Do(task, launcher, new ReviewPlan());
        await Do(task, launcher, new ApprovePlan());
        foreach (var body in InvitedBodies.All)
        {
            await Do(task, body, new JoinTask(body));
            await Do(task, body, new WritePart(0, new("分报告", Line("情况"), Line("问题"), Line("建议"))));
            await Do(task, body, new SignPart(1));
        }
        return task;
    }

    /// <summary>
    /// The body sends its part. A keeper lets so many wait and refuses whoever comes besides; he tries again under the same
    /// command id, as a page does.
    /// </summary>
    /// <returns>The receipt, and how often the body was refused first.</returns>
    public async Task<(Receipt Receipt, int Refused)> Submit(JointTaskId task, BodyCode body)
    {
        var order = new JointTaskOrder(task, new(Guid.NewGuid()), InvitedBodies.Staff(body), new SubmitPart(body, 1));
        for (var refused = 0; ; refused++)
        {
            var outcome = await engine.Do(order, CancellationToken.None);
            if (outcome.Refusal != Refusals.TooBusy)
            {
                return (Done(outcome), refused);
            }
            await Task.Delay(BeforeTryingAgain);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static string Line(string about) => string.Concat(Enumerable.Repeat(about + "详见各单位调研记录。", 90));

    private async Task Do(JointTaskId task, BodyCode body, JointTaskCommand command) =>
        Done(
            await engine.Do(
                new JointTaskOrder(task, new(Guid.NewGuid()), InvitedBodies.Staff(body), command),
                CancellationToken.None
            )
        );

    private async Task Do(JointTaskId task, BodyCode body, TaskPartCommand command) =>
        Done(
            await engine.Do(
                new TaskPartOrder(task, body, new(Guid.NewGuid()), InvitedBodies.Staff(body), command),
                CancellationToken.None
            )
        );

    private static Receipt Done(Outcome outcome) =>
        outcome.Receipt ?? throw new InvalidOperationException(outcome.Refusal!.Code);
}

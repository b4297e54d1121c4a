using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.JointTasks.Courses;

/// <summary>The doors of a task's course (进程接口): suspend, resume, terminate, close.</summary>
public static class JointTaskCourseDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}</c> that stops the task or sets it going.</summary>
    public static void MapCourse(this RouteGroupBuilder tasks)
    {
        tasks.Act(
            "/{task}/suspensions",
            "暂停任务，须写原因；时限停走，期间来件照收",
            new ReasonRequest("等待省里统一部署"),
            request => new SuspendTask(request.Reason)
        );
        tasks.Act(
            "/{task}/terminations",
            "终止任务，须写原因，告知所有参与单位",
            new ReasonRequest("课题并入全省调研"),
            request => new TerminateTask(request.Reason)
        );
        tasks.Act(
            "/{task}/closings",
            "办结任务：成果已报送，参加单位的分报告都已报送",
            new CloseTask("建议均已办理"),
            request => request
        );
        tasks
            .MapPost(
                "/{task}/resumptions",
                (JointTaskId task, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, new ResumeTask(), acting, cancellation)
            )
            .WithSummary("恢复任务：按暂停时剩余的工作日顺延，新旧时间都保留")
            .WithAnswerExample(CourseExamples.Receipt);
    }

    private static void Act<TRequest>(
        this RouteGroupBuilder tasks,
        string route,
        string summary,
        TRequest example,
        Func<TRequest, JointTaskCommand> command
    )
        where TRequest : notnull =>
        tasks
            .MapPost(
                route,
                (JointTaskId task, TRequest request, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, command(request), acting, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(CourseExamples.Receipt);
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <content>What papers wait for on their way out, what units owe, and what is to be looked at again.</content>
public static partial class TaskTodos
{
    private static IEnumerable<TaskTodo> OfOutcome(JointTask task) =>
        [
            .. task.Outcome.Outputs.SelectMany(output => OfOutput(task, output)),
            .. task.Outcome.Assignments.SelectMany(assignment => OfAssignment(task, assignment)),
        ];

    private static IEnumerable<TaskTodo> OfOutput(JointTask task, Output output)
    {
        IEnumerable<TaskTodo> Waits(Role role, TaskTodoKind why) =>
            [new(task.Body, role, why, output.Versions[^1].At) { Item = output.Item }];
        return output.State switch
        {
            OutputState.Drafting => Waits(Role.Editor, TaskTodoKind.SubmitOutput),
            OutputState.AwaitingReview => Waits(Role.Reviewer, TaskTodoKind.ReviewOutput),
            OutputState.AwaitingSignature => Waits(Role.Signer, TaskTodoKind.SignOutput),
            _ => [],
        };
    }

    private static IEnumerable<TaskTodo> OfAssignment(JointTask task, Assignment assignment)
    {
        TaskTodo Waits(Role role, TaskTodoKind why, DateTimeOffset since) =>
            new(task.Body, role, why, since) { Item = assignment.Item };
        if (!assignment.IsAnswered)
        {
            var (why, since) =
                assignment.State == AssignmentState.AwaitingReceipt
                    ? (TaskTodoKind.SignForDirective, assignment.At)
                    : (TaskTodoKind.AnswerDirective, assignment.Handling.SignedForAt ?? assignment.At);
            yield return Waits(Role.HandlingUnit, why, since) with
            {
                Unit = assignment.Unit,
                Clock = OutcomeClocks.OfAssignment(assignment.Item),
            };
            if (assignment.Handling.Extension is { Granted: null } asked)
            {
                yield return Waits(Role.Editor, TaskTodoKind.DecideExtension, asked.AskedAt);
            }
        }
        else if (assignment is { IsDone: false, AnsweredAt: { } answered })
        {
            yield return Waits(Role.Editor, TaskTodoKind.LookBack, answered) with
            {
                Clock = OutcomeClocks.OfLookBack(assignment.Item),
            };
        }
    }
}

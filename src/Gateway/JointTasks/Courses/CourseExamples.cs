using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Gateway.JointTasks.Courses;

/// <summary>Examples of answers and of a task's course for the interface document (示例). Invented.</summary>
internal static class CourseExamples
{
    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000005", null),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92",
            new(2025, 3, 12, 2, 5, 0, TimeSpan.Zero)
        );
}

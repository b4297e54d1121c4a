namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Row of <c>lists.joint_tasks</c>.</summary>
internal sealed record JointTaskRow(
    Guid Task,
    string Body,
    string? Number,
    string Kind,
    string Stage,
    DateTimeOffset DraftedAt,
    DateTimeOffset? IssuedAt
);

/// <summary>Row of <c>lists.joint_task_bodies</c>.</summary>
internal sealed record JointTaskBodyRow(
    Guid Task,
    string Body,
    int Place,
    DateTimeOffset IssuedAt,
    DateTimeOffset? Due
);

/// <summary>Row of <c>lists.joint_task_readers</c>.</summary>
internal sealed record JointTaskReaderRow(Guid Task, string Reader);

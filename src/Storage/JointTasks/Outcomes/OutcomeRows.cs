namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Row of <c>lists.task_directives</c>. The output's text by hash, in hexadecimal.</summary>
internal sealed record TaskDirectiveRow(
    Guid Task,
    int Directive,
    string Body,
    string? Number,
    string TextHash,
    string Level,
    string Leader,
    DateOnly Dated
);

/// <summary>Row of <c>lists.task_assignments</c>.</summary>
internal sealed record AssignmentRow(
    Guid Task,
    int Assignment,
    int Directive,
    string Body,
    Guid Unit,
    int Year,
    DateOnly Due,
    DateOnly? FirstDue,
    string State,
    bool Asked,
    DateTimeOffset? SignedForAt,
    int Suggestions,
    int Adopted,
    int PartlyAdopted,
    int NotAdopted,
    DateOnly? LookBackOn,
    int Urgings,
    DateTimeOffset AssignedAt
);

/// <summary>Row of <c>lists.task_conversions</c>. The output's text by hash, in hexadecimal; the paragraphs apart by spaces.</summary>
internal sealed record ConversionRow(
    Guid Task,
    int Conversion,
    int Assignment,
    int Suggestion,
    string Body,
    Guid Unit,
    string TextHash,
    string Outcome,
    string Paragraphs,
    string Kind,
    string Title,
    string? Reference,
    decimal? Amount,
    string State,
    int Year,
    DateTimeOffset RecordedAt,
    DateTimeOffset ChangedAt
);

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Fieldwork in figures (调研统计): counted from the sheet, never typed.</summary>
/// <param name="Sites">点位数.</param>
/// <param name="Forums">座谈场次.</param>
/// <param name="People">座谈人数.</param>
/// <param name="QuestionnairesSent">问卷发出.</param>
/// <param name="QuestionnairesReturned">问卷收回.</param>
/// <param name="Cases">典型案例数.</param>
/// <param name="Problems">问题条数.</param>
/// <param name="Suggestions">建议条数.</param>
/// <param name="Files">照片和材料数.</param>
public sealed record FieldworkTotals(
    int Sites,
    int Forums,
    int People,
    int QuestionnairesSent,
    int QuestionnairesReturned,
    int Cases,
    int Problems,
    int Suggestions,
    int Files
);

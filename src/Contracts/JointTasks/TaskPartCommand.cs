using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What can be done with a part (分报告) of a joint task by the body that works on it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(SaveFieldwork), "save-fieldwork")]
[JsonDerivedType(typeof(FillFigures), "fill-figures")]
[JsonDerivedType(typeof(ReportProgress), "report-progress")]
[JsonDerivedType(typeof(WritePart), "write")]
[JsonDerivedType(typeof(HandInPart), "hand-in")]
[JsonDerivedType(typeof(SignPart), "sign")]
[JsonDerivedType(typeof(BringTotal), "bring-total")]
public abstract record TaskPartCommand;

using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What can be done with a part (分报告) of a joint task by the body that works on it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
public abstract record TaskPartCommand;

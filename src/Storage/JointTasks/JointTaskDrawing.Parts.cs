using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>How far the parts are.</content>
internal sealed partial class JointTaskDrawing
{
    /// <summary>进度 of each body that reported any.</summary>
    public IReadOnlyDictionary<BodyCode, int> Percents { get; init; } = new Dictionary<BodyCode, int>();
}

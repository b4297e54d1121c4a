using Orleans.Storage;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// How grain storage is written (状态格式): as the JSON of the record. A state is a record whose members can be set; what it
/// computes is not written.
/// </summary>
internal sealed class StateJson : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T? input) => BinaryData.FromObjectAsJson(input, RecordJson.Events);

    /// <inheritdoc/>
    public T? Deserialize<T>(BinaryData input) => input.ToObjectFromJson<T>(RecordJson.Events);
}

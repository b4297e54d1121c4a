using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>A receipt as it stands in the record.</summary>
/// <param name="Receipt">What the caller was given.</param>
/// <param name="Content">Digest of the command it was given for.</param>
public sealed record StoredReceipt(Receipt Receipt, byte[] Content);

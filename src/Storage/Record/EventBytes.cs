namespace ZhengXie.Linked.Storage.Record;

/// <summary>An event as it is written (事件字节): a stable name, the version of its shape, and canonical JSON.</summary>
/// <param name="Name">Dotted lower-case name.</param>
/// <param name="Version">Version of the shape, from 1.</param>
/// <param name="Bytes">UTF-8 JSON, as <see cref="EventCodec"/> writes it.</param>
/// <param name="Register">The register that gives it a paper number at commit, if any.</param>
public sealed record EventBytes(string Name, int Version, byte[] Bytes, string? Register = null);

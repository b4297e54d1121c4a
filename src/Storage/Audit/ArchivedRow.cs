using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Line of an exported month (导出的审计行): the entry whole, with its place and hash, so that it can be verified alone.</summary>
internal sealed record ArchivedRow(
    Guid Chain,
    long Place,
    long Number,
    AuditEntry Entry,
    ChainAlgorithm Algorithm,
    string Hash
)
{
    /// <summary>How the lines are written.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter() },
        };

    public static ArchivedRow Of(AuditRow row, ChainAlgorithm algorithm, byte[] hash) =>
        new(row.Chain, row.Place, row.Number, row.Entry, algorithm, Convert.ToHexStringLower(hash));
}

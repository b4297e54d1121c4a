using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>
/// What crosses between silos (跨节点传递): the plain records of Contracts and Domain, outcomes, and the news of what has
/// changed, as the JSON that the record is written in. Words and rules stay free of Orleans, and nothing else of ours can be sent or be asked for.
/// </summary>
public static class Wire
{
    /// <summary>
    /// Version of what is said between processes. Raise it when one build cannot read what another sends, or when a grain's
    /// interface changes: processes of different versions then refuse to share a database, and the cluster is stopped for
    /// the upgrade. What is only added, a further order or an optional member, needs no new version.
    /// </summary>
    public const int Version = 2;

    /// <summary>Lets the records cross; silos and clients of a cluster both need it.</summary>
    public static IServiceCollection AddWire(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(Carries, RecordJson.Events));

    /// <summary>Whether values of the type may cross.</summary>
    public static bool Carries(Type type) =>
        type.Assembly == typeof(Receipt).Assembly
        || type.Assembly == typeof(Refusal).Assembly
        || type == typeof(Outcome)
        || type == typeof(News);
}

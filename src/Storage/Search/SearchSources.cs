using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>What an index entry is made of besides the report (编索引的材料).</summary>
/// <param name="Names">Names of authors.</param>
/// <param name="Units">Names of units.</param>
/// <param name="Texts">Bytes of texts by hash; redacted ones are missing.</param>
internal sealed record SearchSources(
    IReadOnlyDictionary<PersonId, string> Names,
    IReadOnlyDictionary<UnitId, string> Units,
    IReadOnlyDictionary<string, byte[]> Texts
);

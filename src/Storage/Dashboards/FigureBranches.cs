using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The bodies that a dashboard sums over (统计范围): the body itself and all below it, each with the body directly below for
/// which it counts. Bodies that were succeeded count on for where they hung.
/// </summary>
internal static class FigureBranches
{
    // A tree never changes, and another comes a few times a year.
    private static readonly ConditionalWeakTable<
        BodyTree,
        ConcurrentDictionary<BodyCode, IReadOnlyDictionary<string, BodyCode>>
    > Known = [];

    /// <summary>Each body with the one it counts for; the body itself counts for itself.</summary>
    public static IReadOnlyDictionary<string, BodyCode> Of(BodyTree tree, BodyCode body) =>
        Known.GetOrCreateValue(tree).GetOrAdd(body, code => Walk(tree, code));

    private static Dictionary<string, BodyCode> Walk(BodyTree tree, BodyCode body)
    {
        var branch = new Dictionary<string, BodyCode>(StringComparer.Ordinal) { [body.Value] = body };
        foreach (var facts in tree.All)
        {
            var child = facts.Code;
            foreach (var upper in tree.Ancestors(facts.Code))
            {
                if (upper == body)
                {
                    branch[facts.Code.Value] = child;
                    break;
                }
                child = upper;
            }
        }
        // In the order of indexes: one that is looked into for all of them need not put them in order first.
        return branch
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }
}

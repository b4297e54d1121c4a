using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Top bodies (顶层机构): 31 provinces and the nation. Each has a sweeper, which looks after itself and all below; what hangs
/// from the nation without a province between is the nation's.
/// </summary>
public static class TopBodies
{
    /// <summary>All of them, in no order.</summary>
    public static IEnumerable<BodyCode> In(BodyTree tree) =>
        tree.All.Select(body => body.Code).Where(code => Of(code, tree) == code);

    /// <summary>The top body that looks after the body.</summary>
    public static BodyCode Of(BodyCode body, BodyTree tree) =>
        tree.Ancestors(body)
            .Prepend(body)
            .FirstOrDefault(code => tree.Find(code)?.Tier == Tier.Province, BodyCode.Nation);

    /// <summary>The codes of all bodies that the top body looks after, its own among them; in no order.</summary>
    public static string[] Under(BodyCode top, BodyTree tree) =>
        [.. tree.All.Where(body => Of(body.Code, tree) == top).Select(body => body.Code.Value)];
}

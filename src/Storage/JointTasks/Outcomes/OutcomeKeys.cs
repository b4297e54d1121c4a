using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Whose ledgers a reader may list (台账查看范围), as the queries take it: what is not his is no key at all.</summary>
internal static class OutcomeKeys
{
    /// <summary>The body, for its desk and its chair.</summary>
    public static string[] Bodies(IReadOnlySet<string> keys, BodyCode body) =>
        keys.Contains(Visibility.Desk(body)) || keys.Contains(Visibility.Chair(body)) ? [body.Value] : [];

    /// <summary>The unit, for those who belong to it.</summary>
    public static Guid[] Units(IReadOnlySet<string> keys, UnitId unit) =>
        keys.Contains(Visibility.Unit(unit)) ? [unit.Value] : [];
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The path of a report: which bodies stand below and above a body along its legs.</content>
public sealed partial record Report
{
    /// <summary>The bodies that sent it, directly or through others, to this body. A recalled leg leads nowhere.</summary>
    public IReadOnlySet<BodyCode> Below(BodyCode body) =>
        Walk(body, at => Legs.Where(leg => leg.To == at && leg.State != LegState.Recalled).Select(leg => leg.From));

    /// <summary>The bodies that it went to, directly or through others, from this body. A recalled leg leads nowhere.</summary>
    public IReadOnlySet<BodyCode> Above(BodyCode body) =>
        Walk(body, at => Legs.Where(leg => leg.From == at && leg.State != LegState.Recalled).Select(leg => leg.To));

    private static HashSet<BodyCode> Walk(BodyCode start, Func<BodyCode, IEnumerable<BodyCode>> next)
    {
        var found = new HashSet<BodyCode>();
        var waiting = new Queue<BodyCode>([start]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var body in next(at).Where(found.Add))
            {
                waiting.Enqueue(body);
            }
        }
        return found;
    }
}

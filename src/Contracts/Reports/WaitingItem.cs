using System.Globalization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Something in a report that waits on somebody (待办事项): what is urged, what has a due date, what a clock runs for.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Number">The directive, leg or handover, counted from 1; 0 for a body's copy.</param>
/// <param name="Body">The body, for its copy.</param>
public sealed record WaitingItem(WaitingKind Kind, int Number = 0, BodyCode? Body = null)
{
    /// <summary>A directive (批示).</summary>
    public static WaitingItem Directive(int number) => new(WaitingKind.Directive, number);

    /// <summary>A leg on its way or in hand above (上报件).</summary>
    public static WaitingItem Leg(int number) => new(WaitingKind.Leg, number);

    /// <summary>A body's copy (本级件).</summary>
    public static WaitingItem Copy(BodyCode body) => new(WaitingKind.Copy, 0, body);

    /// <summary>A report handed to a department (转办件).</summary>
    public static WaitingItem Handover(int number) => new(WaitingKind.Handover, number);

    /// <summary>The key that clocks go by, such as <c>directive:2</c>, <c>leg:1</c> or <c>copy:320581</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            WaitingKind.Copy => "copy:" + Body,
            WaitingKind.Leg => "leg:" + Number.ToString(CultureInfo.InvariantCulture),
            WaitingKind.Handover => "handover:" + Number.ToString(CultureInfo.InvariantCulture),
            _ => "directive:" + Number.ToString(CultureInfo.InvariantCulture),
        };
}

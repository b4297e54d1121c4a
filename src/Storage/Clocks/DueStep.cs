using System.Globalization;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>A step that has come (到点事项), as the sweeper found it.</summary>
/// <param name="Stream">The stream that keeps the clock.</param>
/// <param name="Noun">The kind of stream.</param>
/// <param name="Item">The item within the stream.</param>
/// <param name="StartedAt">When the clock started.</param>
/// <param name="NextAt">The moment of the step.</param>
public sealed record DueStep(Guid Stream, string Noun, string Item, DateTimeOffset StartedAt, DateTimeOffset NextAt)
{
    /// <summary>
    /// The command id that follows from the step: whoever finds it, and however often, orders the same thing under the same
    /// id, so that it happens once.
    /// </summary>
    public CommandId Command => new(DerivedId.Of("clock", Stream.ToString("D"), Item, Ticks(StartedAt), Ticks(NextAt)));

    /// <summary>Where it stands in the list.</summary>
    public DuePlace Place => new(NextAt, Stream, Item);

    private static string Ticks(DateTimeOffset moment) => moment.UtcTicks.ToString(CultureInfo.InvariantCulture);
}

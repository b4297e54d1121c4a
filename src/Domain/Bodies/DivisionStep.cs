using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Step (步骤) of an import: an ordinary command to a body.</summary>
/// <param name="Wave">Steps of one wave may be done in any order between bodies; waves go one after the other.</param>
/// <param name="Body">The body.</param>
/// <param name="Command">The command.</param>
public sealed record DivisionStep(int Wave, BodyCode Body, BodyCommand Command)
{
    /// <summary>The command id, which follows from the list and the step: an import begun again repeats nothing.</summary>
    /// <param name="list">The list's own hash.</param>
    public CommandId IdFor(string list) =>
        new(DerivedId.Of("divisions", list, Body.Value, Command.GetType().Name, What));

    private string What =>
        Command switch
        {
            AddUnit add => add.Unit.ToString(),
            RenameBody rename => rename.Name,
            MoveBody move => move.Parent.Value,
            ChangeTier change => change.Tier.ToString(),
            SucceedBody succeed => succeed.Successor.Value,
            _ => string.Empty,
        };
}

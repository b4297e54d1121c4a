namespace ZhengXie.Linked.PlainOrleans;

/// <summary>The grain as every tutorial writes it.</summary>
[GrainType("paper")]
public sealed class PaperGrain([PersistentState("paper")] IPersistentState<PaperText> state) : Grain, IPaperGrain
{
    /// <inheritdoc/>
    public Task Keep(PaperText text)
    {
        state.State = text;
        return state.WriteStateAsync();
    }
}

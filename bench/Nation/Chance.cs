namespace ZhengXie.Linked.Bench.Nation;

/// <summary>
/// Chance (随机数) that follows from what it is for, so that a journey can be told again from its number alone. SplitMix64:
/// unlike the runtime's own it costs nothing to begin, and is the same in every version.
/// </summary>
internal sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int MantissaBits = 53;

    private ulong state;

    private Chance(ulong state) => this.state = state;

    /// <summary>The chance of a seed, a purpose and a number.</summary>
    public static Chance Of(int seed, ChanceFor purpose, long number) =>
        new(Mixed(Mixed(Mixed((ulong)seed) + (ulong)purpose) + (ulong)number));

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Next() => (Drawn() >> (64 - MantissaBits)) * (1.0 / (1UL << MantissaBits));

    /// <summary>A number from 0 up to, but not including, the bound.</summary>
    public int Below(int bound) => (int)(Next() * bound);

    /// <summary>A number between the two.</summary>
    public double Between(double least, double most) => least + (Next() * (most - least));

    /// <summary>Whether something happens that happens in such a part of the cases.</summary>
    public bool Happens(double part) => Next() < part;

    /// <summary>Waiting time around the mean, never none and seldom four times as long.</summary>
    public double Around(double mean) => mean * Math.Min(4, 0.1 - (0.9 * Math.Log(1 - Next())));

    /// <summary>One of the things, each as often as its weight says.</summary>
    public T One<T>(params ReadOnlySpan<(T Thing, double Weight)> things)
    {
        var sum = 0.0;
        foreach (var (_, weight) in things)
        {
            sum += weight;
        }
        var drawn = Next() * sum;
        foreach (var (thing, weight) in things)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return thing;
            }
        }
        return things[^1].Thing;
    }

    private ulong Drawn()
    {
        state += Golden;
        return Mixed(state);
    }

    private static ulong Mixed(ulong value)
    {
        value = (value + Golden) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

/// <summary>What chance is drawn for (用途): each draws from a row of its own, whatever the others need.</summary>
internal enum ChanceFor
{
    /// <summary>How much a body does (机构规模).</summary>
    Body = 1,

    /// <summary>Which reports are told together (分卷).</summary>
    Folder,

    /// <summary>The way of a report (信息流转).</summary>
    Journey,

    /// <summary>The words of a text (文稿).</summary>
    Text,

    /// <summary>What is known of a person (人员).</summary>
    Person,

    /// <summary>A joint task (联动任务).</summary>
    JointTask,
}

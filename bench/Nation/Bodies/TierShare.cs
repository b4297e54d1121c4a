namespace ZhengXie.Linked.Bench.Nation.Bodies;

/// <summary>The bodies of a tier (同级机构), drawn as often as their weights say.</summary>
/// <param name="bodies">The bodies.</param>
internal sealed class TierShare(NationBody[] bodies)
{
    private readonly double[] cumulated = Cumulated(bodies);

    /// <summary>One of them.</summary>
    public NationBody One(Chance chance)
    {
        var found = Array.BinarySearch(cumulated, chance.Next() * cumulated[^1]);
        return bodies[Math.Min(found < 0 ? ~found : found, bodies.Length - 1)];
    }

    /// <summary>Shares out so many members; each body has one at least.</summary>
    public void Appoint(double members)
    {
        foreach (var body in bodies)
        {
            body.Members = Math.Max(1, (int)Math.Round(members * body.Weight / cumulated[^1]));
        }
    }

    private static double[] Cumulated(NationBody[] bodies)
    {
        var sum = 0.0;
        return [.. bodies.Select(body => sum += body.Weight)];
    }
}

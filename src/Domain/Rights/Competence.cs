using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Competence (职权): all who may do one thing, in the order in which they are asked. The rules ask it; the catalogue lists it.</summary>
/// <param name="Holders">Any of these.</param>
public sealed record Competence(ImmutableArray<Holders> Holders)
{
    /// <summary>Of any of these.</summary>
    public static Competence Of(params ReadOnlySpan<Holders> holders) => new([.. holders]);

    /// <summary>In whose name the caller may do it on the day, where the spots say what the places mean; none if he may not.</summary>
    public Signature? Sign(Caller caller, DateOnly day, params ReadOnlySpan<Spot> spots)
    {
        foreach (var holders in Holders)
        {
            if (holders.Grant(caller, day, spots) is { } grant)
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return null;
    }
}

using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Writes the lists of people and grants (人员列表).</summary>
public sealed class PersonRows : IListWriter<Person, PersonEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Person before, Person after, IReadOnlyList<Recorded<PersonEvent>> events)
    {
        if (before.Details != after.Details)
        {
            yield return new("people", Row(after));
        }
        for (var place = 0; place < after.Grants.Length; place++)
        {
            if (place >= before.Grants.Length || before.Grants[place] != after.Grants[place])
            {
                yield return new("grants", Row(after, place));
            }
            if (place >= before.Grants.Length && after.Grants[place].StandsInFor is { } holder)
            {
                yield return new("stand_ins", new StandInRow(after.Id.Value, place + 1, holder.Value));
            }
        }
    }

    private static PersonRow Row(Person person) =>
        new(
            person.Id.Value,
            person.Body.Value,
            person.Details!.Name,
            person.Details.Sector,
            person.Details.Post,
            person.Details.Employer,
            person.Details.ProvincialMember,
            person.Details.NationalMember
        );

    private static GrantRow Row(Person person, int place)
    {
        var grant = person.Grants[place];
        return new(
            person.Id.Value,
            place + 1,
            grant.Role.ToString(),
            grant.Body.Value,
            grant.Unit?.Value,
            grant.From,
            grant.Until
        );
    }
}

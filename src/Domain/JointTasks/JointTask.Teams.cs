using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Answers;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>子课题与调研组: what a body takes upon itself, and who works on it.</content>
public sealed partial record JointTask
{
    private const int MostTopics = 10;
    private const int MostTopicCharacters = 60;
    private const int MostTeam = 40;
    private const int MostNameCharacters = 30;

    // One that the plan offers may be told by its key.
    private Decision<JointTaskEvent> Claim(ClaimSubTopics command, Signature by)
    {
        var topics = (command.Topics ?? []).Select(topic => Plan.TopicOf(topic)?.Name ?? topic).ToList();
        var refusal =
            topics.Count > MostTopics
            || topics.Any(topic => Plain.IsBlank(topic))
            || topics.Distinct(StringComparer.Ordinal).Count() < topics.Count
                ? Refusals.SubTopicsWrong
                : topics.Select(topic => Plain.Line(topic, MostTopicCharacters, "topics")).FirstOrDefault(Wrong);
        return refusal is not null
            ? refusal
            : Happens(by, new SubTopicsClaimed(command.Body, [.. topics], command.Evidence));
    }

    private static Decision<JointTaskEvent> Name(NameTeam command, Signature by, JointTaskFacts facts)
    {
        var people = command.People ?? [];
        var refusal = CheckTeam(people, command.Body, facts);
        refusal ??= people.Select(CheckWords).FirstOrDefault(Wrong);
        if (refusal is not null)
        {
            return refusal;
        }
        var paper = new TeamPaper(people).Written();
        var credits = people
            .Where(one => one.Person is not null)
            .Select(one => new TeamCredit(one.Person!.Value, one.Post))
            .ToImmutableArray();
        return new(null, by, [new TeamNamed(command.Body, paper.Hash, credits, command.Evidence)], [paper], null);
    }

    private static Refusal? CheckTeam(IReadOnlyList<TeamPerson> people, BodyCode body, JointTaskFacts facts)
    {
        if (
            people.Count is 0 or > MostTeam
            || people.Any(one => one is null || !Enum.IsDefined(one.Post))
            || people.Count(one => one.Post == TeamPost.Leader) != 1
            || people.Count(one => one.Post == TeamPost.Contact) > 1
        )
        {
            return Refusals.TeamWrong;
        }
        return people.All(one => one.Person is not { } person || facts.Belongs(person, body))
            ? null
            : Refusals.TeamPersonUnknown;
    }

    private static Refusal? CheckWords(TeamPerson one) =>
        Plain.IsBlank(one.Name) ? Refusals.Missing.At("people")
        : Plain.Line(one.Name, MostNameCharacters, "people") is { } refusal ? refusal
        : one.Office is { } office ? Plain.Line(office, MostTopicCharacters, "people")
        : null;

    private static bool Wrong(Refusal? refusal) => refusal is not null;
}

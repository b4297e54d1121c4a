using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>
/// Line of what was done (办理条目): the header of an event, which is the audit record of its act. No content stands here.
/// </summary>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="Event">What happened: the event's stable name, such as <c>report.submitted</c>.</param>
/// <param name="Subject">The stream to which it belongs.</param>
/// <param name="Version">Its place in that stream, from 1.</param>
/// <param name="Person">Who did it; none for the house itself.</param>
/// <param name="Name">The person's name as it is registered today.</param>
/// <param name="For">被代理人: for whom, where the person stood in for somebody.</param>
/// <param name="Role">In which role.</param>
/// <param name="Body">For which body.</param>
/// <param name="Number">The paper number given with it.</param>
public sealed record ActLine(
    DateTimeOffset At,
    string Event,
    Guid Subject,
    int Version,
    PersonId? Person,
    string? Name,
    PersonId? For,
    Role? Role,
    BodyCode? Body,
    string? Number
);

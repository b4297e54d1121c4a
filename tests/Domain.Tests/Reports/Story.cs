using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>
/// One report's story: given what was done, when somebody asks for something, then these events or this refusal. It gives
/// numbers as the record would: per register, without holes.
/// </summary>
internal sealed record Story
{
    public static readonly ReportId Id = new(new Guid("11111111-2222-3333-4444-555555555555"));

    public Report Report { get; init; } = Report.Start;

    /// <summary>Monday 2025-03-03, ten o'clock in China.</summary>
    public DateTimeOffset Now { get; init; } = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);

    /// <summary>How much time goes by after each act; none for a clock that stands still.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromMinutes(1);

    public BodyTree Tree { get; init; } = Family.Tree;

    public ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> People { get; init; } = Staff.Register;

    public ImmutableHashSet<string> Uploads { get; init; } = [Papers.Photo.Hash];

    public ImmutableArray<Recorded<ReportEvent>> Log { get; init; } = [];

    public ImmutableArray<AskedCommission> Asked { get; init; } = [];

    public ReportFacts Facts => new(Now, Tree, People, Uploads) { Commissions = Asked };

    public DateOnly Today => Facts.Today;

    /// <summary>Somebody asks for something; nothing is asserted yet.</summary>
    public Answer When(Caller by, ReportCommand command)
    {
        var decision = Report.Decide(Report, new(Id, new CommandId(Guid.NewGuid()), by, command), Facts);
        return new(this, decision, Record(decision));
    }

    /// <summary>It was done before the story begins; if it is refused the test is wrong.</summary>
    public Story Given(Caller by, ReportCommand command)
    {
        var answer = When(by, command);
        Assert.True(answer.Decision.Refused is null, $"{command}: {answer.Decision.Refused?.Code}");
        return answer.After;
    }

    public Story On(DateOnly day) => this with { Now = new(day, new TimeOnly(2, 0), TimeSpan.Zero) };

    public Copy At(BodyCode body) => Report.Copies[body];

    public Lineage SeenBy(Caller reader) => Lineage.Of(reader, Report, Facts);

    private Story Record(Decision<ReportEvent> decision)
    {
        var story = this;
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded<ReportEvent>(happened, Now, decision.By, story.Number(happened.Register));
            story = story with { Report = Report.Evolve(story.Report, recorded), Log = story.Log.Add(recorded) };
        }
        return decision.Events.IsEmpty ? this : story with { Now = Now + Step };
    }

    private string? Number(string? register) =>
        register is null
            ? null
            : PaperNumber.Write(register, 1 + Log.Count(earlier => earlier.Event.Register == register));
}

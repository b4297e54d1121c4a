using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Domain.Tests.Rights.Keeping;

/// <summary>Every role at every body, for whatever is begun, kept and read at every body, against the rules written a second time.</summary>
public sealed class KeepingRightsTests
{
    private static readonly Role[] Three =
    [
        Role.SystemAdministrator,
        Role.SecurityAdministrator,
        Role.AuditAdministrator,
    ];

    [Fact]
    public void WhoeverBeginsOrKeepsSomethingAtABody_IsToldWhatIsWritten()
    {
        var differences = new Differences();
        foreach (var (asker, body) in Everybody)
        {
            foreach (var act in KeepingRules.Acts)
            {
                var refused = KeepingActs.Ask(act.Key, asker.CallerAs(null), body);
                var decided = refused?.Kind switch
                {
                    RefusalKind.Forbidden => Verdict.NotAllowed,
                    RefusalKind.StepUp => Verdict.StepUp,
                    RefusalKind.NotFound when KeepingRules.OnAPerson.Contains(act.Key) => Verdict.Missing,
                    // Who may is asked before what was typed is looked at.
                    _ => Verdict.Through,
                };
                differences.Compare(
                    Written(act, asker, body),
                    decided,
                    () => $"{asker} {act.Key} {body} [{refused?.Code}]"
                );
            }
        }
        differences.None(atLeast: 50_000);
    }

    [Fact]
    public void WhoeverReadsSomethingAtABody_FindsWhatIsWritten()
    {
        var differences = new Differences();
        foreach (var (asker, body) in Everybody)
        {
            foreach (var sight in KeepingRules.Sights)
            {
                var written = sight.Any(rule => KeepingRules.Holds(rule, asker, body));
                var reads = KeepingActs.Reads(sight.Key, asker.CallerAs(null), body);
                differences.Compare(Seen(written), Seen(reads), () => $"{asker} {sight.Key} {body}");
            }
        }
        differences.None(atLeast: 20_000);
    }

    [Fact]
    public void NoSecurityAdministrator_GrantsToHimself_WhateverTheRole()
    {
        foreach (var role in Rule.EveryRole)
        {
            foreach (var body in World.All)
            {
                var asker = new Asker(Role.SecurityAdministrator, BodyCode.Nation, null, Tenure.Held, false, true);
                Assert.Equal(Refusals.RoleOfOneself, KeepingActs.AskForOneself(asker.CallerAs(null), body, role));
            }
        }
    }

    [Fact]
    public void OnAnyOneDay_OnePersonHasOneOfFourDuties()
    {
        var day = new DateOnly(2025, 3, 3);
        foreach (var held in Rule.EveryRole)
        {
            foreach (var asked in Rule.EveryRole)
            {
                for (var shift = -3; shift <= 3; shift++)
                {
                    // Two grants of two days each, the second begins so many days after the first.
                    var first = new RoleGrant(held, BodyCode.Nation, null, day, day.AddDays(1));
                    var from = day.AddDays(shift);
                    var second = new RoleGrant(asked, new("320581"), null, from, from.AddDays(1));
                    var meet = shift is -1 or 0 or 1;
                    var apart = held != asked && (Three.Contains(held) || Three.Contains(asked));
                    Assert.Equal(
                        meet && apart ? Refusals.RoleDutiesSeparated : null,
                        SeparatedDuties.Fault([first], second)
                    );
                }
            }
        }
    }

    [Fact]
    public void Administrators_StandInNoLineOfWhatConcernsPapers()
    {
        string[] papers = ["提交信息", "代人提交", "代录来稿", "综合", "约稿", "发起联动任务", "排班"];
        var tables = Reports.ReportRules.Acts.Concat(Reports.ReportRules.Sights).Concat(JointTasks.TaskRules.Acts);
        var lines = tables.Concat(KeepingRules.Acts.Where(act => papers.Contains(act.Key))).SelectMany(rules => rules);

        Assert.DoesNotContain(lines, rule => rule.Roles.Any(role => Three.Contains(role)));
    }

    private static IEnumerable<(Asker Asker, BodyCode Body)> Everybody =>
        from body in World.All
        from asker in Askers.Around(body, body)
        select (asker, body);

    private static Verdict Written(IEnumerable<Rule> rules, Asker asker, BodyCode body) =>
        rules.FirstOrDefault(rule => KeepingRules.Holds(rule, asker, body)) switch
        {
            null when KeepingRules.OnAPerson.Contains(rules.First().Act) && !KeepingRules.KnowsPeople(asker, body) =>
                Verdict.Missing,
            null => Verdict.NotAllowed,
            { StepUp: true } when !asker.SteppedUp => Verdict.StepUp,
            _ => Verdict.Through,
        };

    private static Verdict Seen(bool seen) => seen ? Verdict.Through : Verdict.Missing;
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.JointTasks;

/// <summary>A province and the 120 bodies below it (受邀单位), as the rules see them; they do not change.</summary>
internal sealed class InvitedBodies : IBodyTreeSource, ICalendarSource, IBodyPath
{
    /// <summary>How many are invited.</summary>
    public const int Many = 120;

    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    /// <summary>The province that launches the task.</summary>
    public static BodyCode Launcher { get; } = new("420000");

    /// <summary>Those it invites.</summary>
    public static ImmutableArray<BodyCode> All { get; } =
    [.. Enumerable.Range(0, Many).Select(number => new BodyCode($"42{number / 60 + 1:00}{(number % 60) + 1:00}"))];

    private static readonly BodyTree Tree = BodyTree.Of(
        All.Select(code => Facts(code, Tier.County, Launcher)).Prepend(Facts(Launcher, Tier.Province, null))
    );

    BodyTree IBodyTreeSource.Current => Tree;

    Calendars ICalendarSource.Current => Calendars.BuiltIn;

    /// <inheritdoc/>
    public IEnumerable<string> Upward(string body) => body == Launcher.Value ? [body] : [body, Launcher.Value];

    /// <summary>One who edits, reviews and signs for the body, and has shown the second factor.</summary>
    public static Caller Staff(BodyCode body) =>
        new(
            new PersonId(DerivedId.Of("bench-staff", body.Value)),
            [
                .. new[] { Role.Editor, Role.Reviewer, Role.Signer }.Select(role => new RoleGrant(
                    role,
                    body,
                    null,
                    FirstDay,
                    null
                )),
            ],
            true
        );

    private static BodyFacts Facts(BodyCode code, Tier tier, BodyCode? parent) =>
        new(code, code.Value, tier, parent, Joined: true, [], null, [], ImmutableDictionary<UnitId, UnitFacts>.Empty);
}

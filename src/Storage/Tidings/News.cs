using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>
/// News (传讯内容) that the processes of a cluster tell each other. It names what has changed and holds nothing of it, so it may
/// come twice, late, merged or not at all: every part has a slower way of being found.
/// </summary>
public sealed record News
{
    /// <summary>Feeds that have grown.</summary>
    public IReadOnlyList<Ring> Rings { get; init; } = [];

    /// <summary>Whether rings may have been lost, so that every screen is to be looked at again: a silo has died.</summary>
    public bool AllFeeds { get; init; }

    /// <summary>Bodies, as six digits, whose figures have changed.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>Read marks that have moved, for the same person's other screens.</summary>
    public IReadOnlyList<ReadUpTo> Marks { get; init; } = [];

    /// <summary>Persons, or wall screens, of whom a session has ended or who may do something else than before.</summary>
    public IReadOnlyList<PersonId> Persons { get; init; } = [];

    /// <summary>Bodies that have changed in the register.</summary>
    public IReadOnlyList<BodyCode> Bodies { get; init; } = [];

    /// <summary>Whether so many bodies have changed that the whole register is to be read anew.</summary>
    public bool AllBodies { get; init; }

    /// <summary>Whether a calendar of working days has changed.</summary>
    public bool Calendars { get; init; }

    /// <summary>What a process without doors has use for: the rules there read bodies and calendars, and nobody listens.</summary>
    public News ForKeepers() =>
        new()
        {
            Bodies = Bodies,
            AllBodies = AllBodies,
            Calendars = Calendars,
        };
}

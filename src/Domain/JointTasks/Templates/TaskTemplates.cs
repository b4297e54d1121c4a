using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>
/// Templates (方案模板) of a body: plans saved under a name, from which new ones start. One stream for each body; those built
/// in stand in <see cref="BuiltInTemplates"/>.
/// </summary>
/// <param name="Body">The body; none before the first template.</param>
/// <param name="Saved">Every template ever saved; template n stands at n-1.</param>
public sealed record TaskTemplates(BodyCode? Body, ImmutableArray<SavedTemplate> Saved)
    : INoun<TaskTemplates, TemplateEvent, TemplateOrder, TemplateFacts>
{
    private const int Most = 50;
    private const int MostEver = 1000;

    /// <inheritdoc/>
    public static string Kind => "task-templates";

    /// <inheritdoc/>
    public static TaskTemplates Start { get; } = new(null, []);

    /// <summary>Those not removed.</summary>
    public IEnumerable<SavedTemplate> Kept => Saved.Where(template => !template.Removed);

    /// <summary>The id of the stream of a body's templates.</summary>
    public static Guid Stream(BodyCode body) => DerivedId.Of("task-templates", body.Value);

    /// <summary>Whether the caller plans tasks at the body, and so sees and keeps its templates.</summary>
    public static bool Serves(Caller caller, BodyCode body, DateOnly day) => ToKeep(caller, body, day) is not null;

    /// <inheritdoc/>
    public static Decision<TemplateEvent> Decide(TaskTemplates state, TemplateOrder order, TemplateFacts facts)
    {
        if (ToKeep(order.Caller, order.Body, facts.Today) is not { } by)
        {
            return Refusals.NotFound;
        }
        return order.Command switch
        {
            SaveTemplate save => state.Save(save, by, order, facts),
            RenameTemplate rename => state.Rename(rename, by),
            RemoveTemplate remove => state.Find(remove.Template) is null
                ? Refusals.NotFound
                : Happens(by, new TemplateRemoved(remove.Template), remove.Template),
            _ => throw new InvalidOperationException("A command of templates that nobody decides."),
        };
    }

    /// <inheritdoc/>
    public static TaskTemplates Evolve(TaskTemplates state, Recorded<TemplateEvent> recorded) =>
        recorded.Event switch
        {
            TemplateSaved saved => new(
                saved.Body,
                state.Saved.Add(new(saved.Template, saved.Name, saved.Text, recorded.At))
            ),
            TemplateRenamed renamed => state.With(renamed.Template, one => one with { Name = renamed.Name }),
            TemplateRemoved removed => state.With(removed.Template, one => one with { Removed = true }),
            _ => throw new InvalidOperationException("An event of templates that nobody folds."),
        };

    /// <summary>Nobody is told: a form reads the templates when it is opened.</summary>
    public static IEnumerable<Notice> Tell(TaskTemplates after, Recorded<TemplateEvent> recorded) => [];

    private static Signature? ToKeep(Caller caller, BodyCode body, DateOnly day) =>
        TaskCompetences.KeepingTemplates.Sign(caller, day, new Spot(Place.Here, body));

    private Decision<TemplateEvent> Save(SaveTemplate command, Signature by, TemplateOrder order, TemplateFacts facts)
    {
        if (facts.Plan is not { } plan || plan.Launcher != order.Body)
        {
            return Refusals.NotFound;
        }
        if ((CheckName(command.Name, null) ?? CheckRoom()) is { } refusal)
        {
            return refusal;
        }
        var text = TemplatePaper.Of(command.Name, plan.Content);
        var number = Saved.Length + 1;
        return new(null, by, [new TemplateSaved(order.Body, number, command.Name, text.Hash)], [text], number);
    }

    private Decision<TemplateEvent> Rename(RenameTemplate command, Signature by) =>
        Find(command.Template) is null ? Refusals.NotFound
        : CheckName(command.Name, command.Template) is { } refusal ? refusal
        : Happens(by, new TemplateRenamed(command.Template, command.Name), command.Template);

    private Refusal? CheckRoom() => Kept.Count() < Most && Saved.Length < MostEver ? null : Refusals.TemplatesTooMany;

    private Refusal? CheckName(string name, int? own) =>
        PlanRules.Named(name, PlanBounds.ShortName, "name")
        ?? (Kept.Any(one => one.Name == name && one.Number != own) ? Refusals.TemplateNameTaken : null);

    private SavedTemplate? Find(int number) => Kept.FirstOrDefault(template => template.Number == number);

    private TaskTemplates With(int number, Func<SavedTemplate, SavedTemplate> change) =>
        this with
        {
            Saved = Saved.SetItem(number - 1, change(Saved[number - 1])),
        };

    private static Decision<TemplateEvent> Happens(Signature by, TemplateEvent happened, int number) =>
        new(null, by, [happened], [], number);
}

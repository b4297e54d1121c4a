using System.Reflection;
using System.Text.RegularExpressions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.House.Tests.Code;

namespace ZhengXie.Linked.House.Tests.Words;

/// <summary>An event stands in the record for ever under a name that is not its type's.</summary>
public sealed partial class EventNameTests
{
    private static readonly Type[] Events =
    [
        .. Rooms
            .Domain.Written()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEvent))),
    ];

    [Fact]
    public void Event_HasAStableName()
    {
        Assert.NotEmpty(Events);
        Assert.All(Events, type => Assert.Matches(Form(), EventNames.Of(type).Name));
    }

    [Fact]
    public void NameAndVersion_AreGivenOnce() =>
        Found.Nothing(
            Events
                .Select(EventNames.Of)
                .GroupBy(named => (named.Name, named.Version))
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );

    [Fact]
    public void Name_IsNotATypes()
    {
        var types = Rooms
            .All.SelectMany(Rooms.Written)
            .Select(type => type.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(Events, type => types.Contains(EventNames.Of(type).Name));
    }

    [Fact]
    public void Event_IsSealed_SoThatItsShapeIsItsOwn() =>
        Assert.DoesNotContain(Events, type => !type.IsSealed || type.GetCustomAttribute<EventNameAttribute>() is null);

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex Form();
}

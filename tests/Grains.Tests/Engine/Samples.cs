using System.Reflection;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Grains.Tests.Engine;

/// <summary>A sample of every command, made from its type, so that a new command cannot be forgotten.</summary>
internal static class Samples
{
    /// <summary>Every noun's orders.</summary>
    public static IReadOnlyList<Type> Orders { get; } =
    [.. typeof(IOrder).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IOrder)))];

    /// <summary>What each of them orders; each family has one list of names for the wire.</summary>
    public static IReadOnlyList<Type> Families { get; } = [.. Orders.Select(Family)];

    public static IEnumerable<Type> Commands =>
        Families.SelectMany(family =>
            family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract)
        );

    public static IEnumerable<Type> Named =>
        Families
            .SelectMany(family => family.GetCustomAttributes<JsonDerivedTypeAttribute>())
            .Select(named => named.DerivedType);

    /// <summary>An order of the command, to whatever noun it belongs.</summary>
    public static IOrder OrderOf(object command, Caller caller)
    {
        var constructor = Orders.Single(type => Family(type).IsInstanceOfType(command)).GetConstructors().Single();
        return (IOrder)
            constructor.Invoke([
                .. constructor
                    .GetParameters()
                    .Select(member =>
                        member.ParameterType == typeof(Caller) ? caller
                        : member.ParameterType.IsInstanceOfType(command) ? command
                        : Of(member.ParameterType, whole: true)
                    ),
            ]);
    }

    /// <summary>A value of the type: with everything that may be left out, or without any of it.</summary>
    public static object Of(Type type, bool whole)
    {
        if (Plain(type) is { } plain)
        {
            return plain;
        }
        if (type.IsInterface)
        {
            var items = Array.CreateInstance(type.GenericTypeArguments[0], 2);
            items.SetValue(Of(type.GenericTypeArguments[0], whole), 0);
            items.SetValue(Of(type.GenericTypeArguments[0], whole), 1);
            return items;
        }
        var constructor = type.GetConstructors().MaxBy(found => found.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(member => Member(member, whole))]);
    }

    private static Type Family(Type order) => order.GetProperty(nameof(IOrder.Command))!.PropertyType;

    private static object? Member(ParameterInfo member, bool whole) =>
        whole || !member.HasDefaultValue ? Of(member.ParameterType, whole) : member.DefaultValue;

    private static object? Plain(Type type) =>
        type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner, whole: true),
            _ when type == typeof(string) => "“第一行”\n\\第二行 & <𠀀> " + Random.Shared.Next(),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => Random.Shared.Next(1, int.MaxValue),
            _ when type == typeof(long) => Random.Shared.NextInt64(1, long.MaxValue),
            _ when type == typeof(decimal) => Random.Shared.Next() / 100m,
            _ when type == typeof(Guid) => Guid.NewGuid(),
            _ when type == typeof(TimeOnly) => new TimeOnly(17, 30),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2025, 4, 18, 9, 30, 0, TimeSpan.Zero),
            _ when type == typeof(DateOnly) => new DateOnly(2025, 2, 28),
            _ when type == typeof(BodyCode) => new BodyCode("320581"),
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ => null,
        };
}

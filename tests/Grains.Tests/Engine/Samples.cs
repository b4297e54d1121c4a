using System.Reflection;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Grains.Tests.Engine;

/// <summary>A sample of every command, made from its type, so that a new command cannot be forgotten.</summary>
internal static class Samples
{
    // What the cohosted engine sends to grains; each family has one list of names for the wire.
    public static IReadOnlyList<Type> Families { get; } =
    [typeof(ReportCommand), typeof(JointTaskCommand), typeof(TaskPartCommand)];

    public static IEnumerable<Type> Commands =>
        Families.SelectMany(family =>
            family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract)
        );

    public static IEnumerable<Type> Named =>
        Families
            .SelectMany(family => family.GetCustomAttributes<JsonDerivedTypeAttribute>())
            .Select(named => named.DerivedType);

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

    private static object? Member(ParameterInfo member, bool whole) =>
        whole || !member.HasDefaultValue ? Of(member.ParameterType, whole) : member.DefaultValue;

    private static object? Plain(Type type) =>
        type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner, whole: true),
            _ when type == typeof(string) => "“第一行”\n\\第二行 & <𠀀> " + Random.Shared.Next(),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => Random.Shared.Next(1, int.MaxValue),
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

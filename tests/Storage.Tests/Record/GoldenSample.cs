using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>Proposes the sample that is missing: an event with every member filled in.</summary>
internal static class GoldenSample
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = Guid.Parse("01900000-0000-7000-8000-000000000001");

    public static string Of(EventCodec codec, EventName name)
    {
        var by = new Signature(new PersonId(Id), Role.Editor, new BodyCode("320581"), new UnitId(Id));
        var fact = (IEvent)Filled(codec.Types.TypeOf(name));
        return Encoding.UTF8.GetString(codec.Write(fact, At, by).Bytes);
    }

    private static object Filled(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Filled(inner)
        : type == typeof(string) ? "示例"
        : type == typeof(int) || type == typeof(long) ? Convert.ChangeType(1, type, CultureInfo.InvariantCulture)
        : type == typeof(decimal) ? 38.5m
        : type == typeof(bool) ? true
        : type == typeof(Guid) ? Id
        : type == typeof(DateOnly) ? new DateOnly(2025, 3, 3)
        : type == typeof(DateTimeOffset) ? At
        : type == typeof(BodyCode) ? new BodyCode("320581")
        : type == typeof(decimal) ? 1m
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : IsArray(type) ? ArrayOf(type.GetGenericArguments()[0])
        : IsList(type) ? ListOf(type.GetGenericArguments()[0])
        : Made(type);

    private static bool IsArray(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static Array ListOf(Type element)
    {
        var one = Array.CreateInstance(element, 1);
        one.SetValue(Filled(element), 0);
        return one;
    }

    private static object ArrayOf(Type element)
    {
        var one = Array.CreateInstance(element, 1);
        ((IList)one)[0] = Filled(element);
        return typeof(ImmutableArray)
            .GetMethods()
            .Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element)
            .Invoke(null, [one])!;
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(member => Filled(member.ParameterType))]);
    }
}

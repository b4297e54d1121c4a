using System.Reflection;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

/// <summary>The closed list of refusals, read out of <see cref="Refusals"/> itself.</summary>
internal static class ClosedList
{
    /// <summary>Every refusal that the house can answer with; those with a figure in their sentence, with some figure.</summary>
    public static IReadOnlyList<Refusal> All { get; } =
    [
        .. typeof(Refusals)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Refusal))
            .Select(property => (Refusal)property.GetValue(null)!),
        .. typeof(Refusals)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Refusal) && !method.IsSpecialName)
            .Select(method => (Refusal)method.Invoke(null, [.. method.GetParameters().Select(Some)])!),
    ];

    private static object? Some(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "某" : Activator.CreateInstance(parameter.ParameterType);
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>The rooms that are always built, as assemblies. Grains and Silo are empty without Orleans.</summary>
internal static class Rooms
{
    public static Assembly Contracts { get; } = Assembly.Load("ZhengXie.Linked.Contracts");

    public static Assembly Domain { get; } = Assembly.Load("ZhengXie.Linked.Domain");

    public static Assembly[] All { get; } =
    [
        Contracts,
        Domain,
        Assembly.Load("ZhengXie.Linked.Storage"),
        Assembly.Load("ZhengXie.Linked.Gateway"),
        Assembly.Load("ZhengXie.Linked.Grains"),
    ];

    /// <summary>The types that somebody wrote, not the compiler.</summary>
    public static IEnumerable<Type> Written(this Assembly room) =>
        room.GetTypes()
            .Where(type =>
                type.FullName!.StartsWith("ZhengXie.Linked.", StringComparison.Ordinal)
                && !type.IsDefined(typeof(CompilerGeneratedAttribute))
                && type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true
                && !type.Name.Contains('<', StringComparison.Ordinal)
            );
}

using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>Every method that the hubs of the house offer (门铃方法), from the house's own routing.</summary>
internal static class HubMethods
{
    public static IReadOnlyList<MethodInfo> Of(LinkedHouse house) =>
        [
            .. house
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<HubMetadata>()?.HubType)
                .OfType<Type>()
                .Distinct()
                .SelectMany(hub =>
                    hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                )
                .Where(method => method.GetBaseDefinition().DeclaringType == method.DeclaringType)
                .DistinctBy(method => method.Name),
        ];
}

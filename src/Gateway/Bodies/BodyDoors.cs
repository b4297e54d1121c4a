namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Registers the doors to bodies (机构).</summary>
public static class BodyDoors
{
    /// <summary>What the doors need besides the record.</summary>
    public static IServiceCollection AddBodyDoors(this IServiceCollection services) => services.AddScoped<BodyDesk>();
}

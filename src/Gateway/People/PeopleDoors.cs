namespace ZhengXie.Linked.Gateway.People;

/// <summary>Registers the doors to people (人员).</summary>
public static class PeopleDoors
{
    /// <summary>What the doors need besides the record.</summary>
    public static IServiceCollection AddPeopleDoors(this IServiceCollection services) =>
        services
            .AddScoped<PersonDesk>()
            .AddScoped<HandOverDesk>()
            .AddScoped<AccountKeeper>()
            .AddScoped<AccountKeeping>();
}

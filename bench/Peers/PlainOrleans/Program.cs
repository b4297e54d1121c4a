using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// A silo as the documentation sets one up: AdoNet clustering and storage on the same PostgreSQL as ours.
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Error);
var (database, cluster) = (builder.Configuration["Database"], builder.Configuration["Cluster"]);
builder.UseOrleans(silo =>
{
    silo.Configure<Orleans.Configuration.ClusterOptions>(options =>
        (options.ClusterId, options.ServiceId) = (cluster!, "peer")
    );
    silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database!));
    silo.AddAdoNetGrainStorageAsDefault(options =>
        (options.Invariant, options.ConnectionString) = ("Npgsql", database!)
    );
    silo.ConfigureEndpoints(
        "127.0.0.1",
        builder.Configuration.GetValue<int>("SiloPort"),
        builder.Configuration.GetValue<int>("GatewayPort")
    );
});
using var host = builder.Build();
await host.RunAsync();

using Orleans.Configuration;

// A silo as the documentation sets one up: AdoNet clustering and storage, on the same PostgreSQL as ours.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
var place = builder.Configuration.GetSection("Peer");
var database = place["Database"] ?? throw new InvalidOperationException("Peer:Database is not set.");
builder.Host.UseOrleans(silo =>
{
    silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("peer", "peer"));
    silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database));
    silo.AddAdoNetGrainStorageAsDefault(options =>
        (options.Invariant, options.ConnectionString) = ("Npgsql", database)
    );
    silo.ConfigureEndpoints("127.0.0.1", place.GetValue<int>("SiloPort"), place.GetValue<int>("GatewayPort"));
});
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
await app.RunAsync();

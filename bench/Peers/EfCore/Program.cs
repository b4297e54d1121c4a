using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZhengXie.Linked.EfCore;
using ZhengXie.Linked.EfCore.Accounts;
using ZhengXie.Linked.EfCore.Reports;

// The job of the gateway's door for submissions, done the ordinary way: Identity, endpoints, one DbContext.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
builder.Services.AddDbContextPool<OfficeContext>(options =>
    options.UseNpgsql(builder.Configuration.GetConnectionString("Office"))
);
builder
    .Services.AddIdentityCore<Member>(options => options.User.AllowedUserNameCharacters = "")
    .AddEntityFrameworkStores<OfficeContext>();
builder.Services.AddAuthentication(IdentityConstants.BearerScheme).AddBearerToken(IdentityConstants.BearerScheme);
builder.Services.AddAuthorization();
builder.Services.AddScoped<Submissions>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHealthChecks();

var app = builder.Build();
await Members.Seed(app.Services, app.Configuration);
app.UseAuthentication();
app.UseAuthorization();
app.MapHealthChecks("/health");
app.MapTokens();
app.MapReports();
await app.RunAsync();

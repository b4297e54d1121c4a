using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.EfCore.Accounts;

/// <summary>Makes the tables, and the accounts that the settings name: <c>&lt;body code&gt;.&lt;role&gt;</c>.</summary>
internal static class Members
{
    private static readonly DateOnly FirstDay = new(2024, 1, 1);

    public static async Task Seed(IServiceProvider services, IConfiguration settings)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var members = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();
        await context.Database.EnsureCreatedAsync();
        foreach (var name in settings["Members"]!.Split(','))
        {
            var member = new Member { UserName = name };
            var made = await members.CreateAsync(member, settings["Password"]!);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(made.ToString());
            }
            context.Add(
                new Grant
                {
                    Member = member.Id,
                    Body = name[..6],
                    Role = "Member",
                    From = FirstDay,
                }
            );
        }
        await context.SaveChangesAsync();
    }
}

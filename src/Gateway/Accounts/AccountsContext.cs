using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Accounts for Identity's stores. The table comes from our numbered SQL; telephone numbers, mail and Identity's own
/// lock columns are left out, because contacts are sealed apart and failures are counted before a password is looked at.
/// </summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var account = modelBuilder.Entity<Account>().ToTable("accounts", "identity");
        account.HasKey(row => row.Id);
        account.Property(row => row.Id).HasColumnName("id");
        account.Property(row => row.UserName).HasColumnName("user_name");
        account.Property(row => row.NormalizedUserName).HasColumnName("normalized_user_name");
        account.Property(row => row.PasswordHash).HasColumnName("password_hash");
        account.Property(row => row.SecurityStamp).HasColumnName("security_stamp");
        account.Property(row => row.ConcurrencyStamp).HasColumnName("concurrency_stamp").IsConcurrencyToken();
        account.Property(row => row.MustChangePassword).HasColumnName("must_change_password");
        account.Property(row => row.PasswordChangedAt).HasColumnName("password_changed_at");
        account
            .Property(row => row.ClosedAt)
            .HasColumnName("closed_at")
            .Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        account.Ignore(row => row.Email).Ignore(row => row.NormalizedEmail).Ignore(row => row.EmailConfirmed);
        account.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed);
        account.Ignore(row => row.TwoFactorEnabled).Ignore(row => row.LockoutEnd);
        account.Ignore(row => row.LockoutEnabled).Ignore(row => row.AccessFailedCount);
    }
}

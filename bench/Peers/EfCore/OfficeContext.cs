using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ZhengXie.Linked.EfCore.Accounts;
using ZhengXie.Linked.EfCore.Feed;
using ZhengXie.Linked.EfCore.Reports;

namespace ZhengXie.Linked.EfCore;

/// <summary>The tables (数据表), with the keys and indexes that the same lists need.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options)
    : IdentityUserContext<Member, Guid>(options)
{
    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    /// <summary>The next number of a key; whoever wants it after us waits for our commit.</summary>
    public async Task<int> Next(string key, CancellationToken cancellation)
    {
        var given = await Database
            .SqlQuery<int>(
                $"""
                INSERT INTO "Counter" AS c ("Key", "Value") VALUES ({key}, 1)
                ON CONFLICT ("Key") DO UPDATE SET "Value" = c."Value" + 1 RETURNING "Value"
                """
            )
            .ToListAsync(cancellation);
        return given[0];
    }

    /// <summary>Counts a submission.</summary>
    public Task Count(string body, DateOnly day, CancellationToken cancellation) =>
        Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Figure" AS f ("Body", "Day", "Submitted") VALUES ({body}, {day}, 1)
            ON CONFLICT ("Body", "Day") DO UPDATE SET "Submitted" = f."Submitted" + 1
            """,
            cancellation
        );

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Grant>().HasIndex(grant => grant.Member);
        builder.Entity<Report>().HasKey(report => report.Id);
        builder.Entity<HistoryEntry>().HasKey(entry => new { entry.Report, entry.Version });
        builder.Entity<Copy>(copy =>
        {
            copy.HasKey(row => new { row.Report, row.Body });
            copy.HasIndex(row => new { row.Body, row.ChangedAt });
            copy.HasIndex(row => new
            {
                row.Body,
                row.Todo,
                row.ChangedAt,
            });
            copy.HasIndex(row => new
            {
                row.Body,
                row.Stage,
                row.ChangedAt,
            });
        });
        builder.Entity<Followed>(followed =>
        {
            followed.HasKey(row => new { row.Report, row.Follower });
            followed.HasIndex(row => new { row.Follower, row.ChangedAt });
        });
        builder.Entity<Reader>().HasKey(reader => new { reader.Report, reader.Key });
        builder.Entity<Receipt>().HasKey(receipt => new { receipt.Account, receipt.Command });
        builder.Entity<Figure>().HasKey(figure => new { figure.Body, figure.Day });
        builder.Entity<Counter>().HasKey(counter => counter.Key);
        builder.Entity<Notice>().HasKey(notice => new { notice.Feed, notice.Number });
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZhengXie.Linked.EfCore.Feed;

namespace ZhengXie.Linked.EfCore.Reports;

/// <summary>
/// Submits reports (提交): looks for a first receipt, asks whether the member may, takes the numbers, adds one row per
/// table, commits. All in one transaction, as the gateway does.
/// </summary>
internal sealed class Submissions(OfficeContext context, TimeProvider time)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The receipt; none if the member may not.</summary>
    public async Task<Receipt?> Submit(Guid member, Guid command, Submission sent, CancellationToken cancellation)
    {
        if (await FirstReceipt(member, command, cancellation) is { } first)
        {
            return first;
        }
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.ToOffset(China).DateTime);
        if (!await MaySubmit(member, sent.Body, today, cancellation))
        {
            return null;
        }
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var register = $"{sent.Body}-XX-{today.Year}";
        var number = $"{register}-{await context.Next(register, cancellation):0000}";
        var report = Guid.CreateVersion7(now);
        await Tell(report, sent.Body, [$"desk:{sent.Body}", $"person:{member}"], now, cancellation);
        AddReport(report, member, number, sent, now);
        var receipt = new Receipt
        {
            Account = member,
            Command = command,
            Report = report,
            Number = number,
            At = now,
        };
        context.Add(receipt);
        await context.SaveChangesAsync(cancellation);
        await context.Count(sent.Body, today, cancellation);
        await transaction.CommitAsync(cancellation);
        return receipt;
    }

    private Task<Receipt?> FirstReceipt(Guid member, Guid command, CancellationToken cancellation) =>
        context
            .Receipts.AsNoTracking()
            .FirstOrDefaultAsync(receipt => receipt.Account == member && receipt.Command == command, cancellation);

    private Task<bool> MaySubmit(Guid member, string body, DateOnly today, CancellationToken cancellation) =>
        context.Grants.AnyAsync(
            grant =>
                grant.Member == member
                && grant.Body == body
                && grant.Role == "Member"
                && grant.From <= today
                && (grant.Until == null || grant.Until >= today),
            cancellation
        );

    private async Task Tell(Guid report, string body, string[] feeds, DateTimeOffset at, CancellationToken cancellation)
    {
        foreach (var feed in feeds)
        {
            context.Add(
                new Notice
                {
                    Feed = feed,
                    Number = await context.Next(feed, cancellation),
                    What = "report.submitted",
                    Report = report,
                    Body = body,
                    At = at,
                }
            );
            context.Add(new Reader { Report = report, Key = feed });
        }
    }

    private void AddReport(Guid report, Guid member, string number, Submission sent, DateTimeOffset now)
    {
        context.Add(
            new Report
            {
                Id = report,
                Body = sent.Body,
                Author = member,
                Title = sent.Text.Title,
                Situation = sent.Text.Situation,
                Analysis = sent.Text.Analysis,
                Advice = sent.Text.Advice,
                Characters = sent.Text.Characters,
                Category = sent.Category,
                Urgency = sent.Urgency,
                Number = number,
                SubmittedAt = now,
            }
        );
        context.Add(
            new HistoryEntry
            {
                Report = report,
                Version = 1,
                What = "report.submitted",
                By = member,
                Details = JsonSerializer.Serialize(
                    new
                    {
                        sent.Body,
                        sent.Category,
                        sent.Urgency,
                        number,
                    }
                ),
                At = now,
            }
        );
        context.Add(
            new Copy
            {
                Report = report,
                Body = sent.Body,
                Stage = "Submitted",
                Todo = "Editor",
                Number = number,
                ChangedAt = now,
            }
        );
        context.Add(
            new Followed
            {
                Report = report,
                Follower = member,
                Stage = "Submitted",
                Number = number,
                ChangedAt = now,
            }
        );
    }
}

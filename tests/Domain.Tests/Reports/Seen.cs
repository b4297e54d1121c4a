using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>The view of a report as it goes out to a reader; names and texts are left out.</summary>
internal static class Seen
{
    public static ReportView By(Caller reader, Story story) =>
        new ReportViewer(
            story.Report,
            reader,
            story.Facts,
            new Dictionary<PersonId, string>(),
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        ).Draw();
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What questions are made of (提问素材): who asks, and which reports stand on his desk to be opened and searched for.</summary>
/// <param name="Callers">Who asks.</param>
/// <param name="Papers">Reports on the desk of each editor, with their titles, newest and older ones.</param>
internal sealed record ListWorld(ListCallers Callers, IReadOnlyList<DeskPaper> Papers)
{
    private const int Pages = 2;

    /// <summary>Looks at the desks of all editors who ask.</summary>
    public static async Task<ListWorld> Look(ListHouse house, ListCallers callers)
    {
        var papers = new List<DeskPaper>();
        foreach (var editor in callers.All[Role.Editor])
        {
            var after = PageKey.Newest;
            for (var page = 0; page < Pages; page++)
            {
                var read = await house
                    .Of<ReportPages>()
                    .Of(editor.Body, DeskList.All, new(), editor.By, after, CancellationToken.None);
                papers.AddRange(read.Items.Select(item => new DeskPaper(editor, item.Report, item.Title ?? "")));
                if (!PageKey.TryParse(read.Next, out var next) || next == PageKey.Newest)
                {
                    break;
                }
                after = next;
            }
        }
        return papers.Count > 0
            ? new(callers, papers)
            : throw new InvalidOperationException("Nothing stands on any desk of this record.");
    }

    /// <summary>The paper of the turn; neighbouring turns go to different desks.</summary>
    public DeskPaper Paper(int turn) => Papers[(int)((uint)turn * 7919 % (uint)Papers.Count)];
}

/// <summary>A report that somebody may open, and its title there.</summary>
internal sealed record DeskPaper(ListCaller Reader, ReportId Report, string Title);

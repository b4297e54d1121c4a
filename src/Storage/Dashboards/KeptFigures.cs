using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The figures of bodies, read once for all who look at the same moment (统计缓存). Those of the nation sum some thirty thousand rows,
/// and every screen that shows them asks when it is told of a change. What was read is dropped with that ring, so nobody who comes
/// because of it gets what stood before; without a ring it lasts <see cref="DashboardOptions.Kept"/>.
/// </summary>
public sealed class KeptFigures : IBell
{
    private readonly SharedReadings<BodyCode, DashboardView> dashboards;
    private readonly SharedReadings<BodyCode, FiguresView> figures;

    /// <summary>Over the readers.</summary>
    public KeptFigures(DashboardReader dashboards, FiguresReader figures, DashboardOptions options, TimeProvider time)
    {
        this.dashboards = new(body => dashboards.Read(body, CancellationToken.None), options.Kept, time);
        this.figures = new(body => figures.Read(body, CancellationToken.None), options.Kept, time);
    }

    /// <summary>The dashboard; the caller has made sure that it may be read.</summary>
    public Task<DashboardView> Dashboard(BodyCode body, CancellationToken cancellation) =>
        dashboards.Of(body, cancellation);

    /// <summary>The figures; the caller has made sure that they may be read.</summary>
    public Task<FiguresView> Figures(BodyCode body, CancellationToken cancellation) => figures.Of(body, cancellation);

    /// <inheritdoc/>
    public void Ring(IReadOnlyCollection<Ring> rings)
    {
        // Feeds count nothing.
    }

    /// <inheritdoc/>
    public void FiguresChanged(string body)
    {
        dashboards.Drop(new(body));
        figures.Drop(new(body));
    }
}

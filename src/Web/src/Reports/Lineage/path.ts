import type { BodyReference, CopyView, LegView, ReportView } from '../shapes';

/** One body on the path, lower ones first. */
export interface Station {
  body: BodyReference;
  copy?: CopyView;
  column: number;
}

/** One leg as a bar under the stations, from its sender's column to its receiver's. */
export interface Bar {
  leg: LegView;
  from: number;
  to: number;
  row: number;
}

/** The path of a report, laid out: stations side by side, legs beneath them, each in the highest row that is free. */
export function pathOf(report: Pick<ReportView, 'copies' | 'legs'>): { stations: Station[]; bars: Bar[] } {
  const bodies = report.copies.map((copy) => copy.body);
  for (const leg of report.legs) {
    if (bodies.some((body) => body.code === leg.to.code)) continue;
    const at = bodies.findIndex((body) => body.code === leg.from.code);
    bodies.splice(at < 0 ? bodies.length : at + 1, 0, leg.to);
  }
  const stations = bodies.map((body, index) => ({
    body,
    copy: report.copies.find((copy) => copy.body.code === body.code),
    column: index + 1,
  }));
  const columnOf = (body: BodyReference) => stations.find((station) => station.body.code === body.code)?.column;
  const bars: Bar[] = [];
  for (const leg of report.legs) {
    const [from, to] = [columnOf(leg.from), columnOf(leg.to)];
    if (from === undefined || to === undefined) continue;
    let row = 1;
    while (bars.some((bar) => bar.row === row && bar.from < to && from < bar.to)) row++;
    bars.push({ leg, from, to, row });
  }
  return { stations, bars };
}

import type { ReportView } from './shapes';

/** What moved between two readings of a report: copies, legs and results, by a key each. */
export function movedBetween(before: ReportView | null, after: ReportView): Set<string> {
  if (!before) return new Set();
  const old = signs(before);
  return new Set([...signs(after)].filter(([key, sign]) => old.get(key) !== sign).map(([key]) => key));
}

function signs(report: ReportView): Map<string, string> {
  const signs = new Map<string, string>();
  for (const copy of report.copies) {
    signs.set(`copy ${copy.body.code}`, [copy.stage, copy.number, copy.currentVersion, copy.adoption?.kind].join());
  }
  for (const leg of report.legs) signs.set(`leg ${leg.number}`, leg.state);
  for (const result of report.results) signs.set(`result ${result.number}`, String(result.correctedBy ?? ''));
  return signs;
}

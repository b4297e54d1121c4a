import type { CopyView, ReportText, ReportView, ResultView } from '../Reports/shapes';

/** A copy that was signed, with the words that were signed and the signing itself. */
export interface SignedCopy {
  copy: CopyView;
  text: ReportText;
  result?: ResultView;
}

/** The copies whose signed words the reader may read, lower tiers first. */
export function signedCopies(report: Pick<ReportView, 'copies' | 'results'>): SignedCopy[] {
  return report.copies.flatMap((copy) => {
    const text = copy.versions.find((version) => version.number === copy.adoption?.version)?.text;
    const result = report.results.findLast(
      (one) => one.kind === 'Adopted' && one.body.code === copy.body.code && one.correctedBy == null,
    );
    return text ? [{ copy, text, result }] : [];
  });
}

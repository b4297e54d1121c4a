import { describe, expect, it } from 'vitest';
import type { ReportView } from '../Reports/shapes';
import { signedCopies } from './signed';

const text = { title: '题', situation: '', analysis: '', advice: '' };
const copy = (code: string, adopted: number | null, readable: number[]) => ({
  body: { code, name: code },
  adoption: adopted ? { kind: 'Single', version: adopted } : null,
  versions: [1, 2].map((number) => ({ number, text: readable.includes(number) ? text : null })),
});
const signing = (number: number, code: string, correctedBy?: number) => ({
  ...{ number, kind: 'Adopted', body: { code }, correctedBy },
});
const of = (view: unknown) => signedCopies(view as ReportView);

describe('the papers of a report', () => {
  it('are those whose signed words may be read', () => {
    const copies = [copy('320581', 2, [1, 2]), copy('320500', 1, []), copy('320000', null, [1])];
    expect(of({ copies, results: [] }).map((one) => one.copy.body.code)).toEqual(['320581']);
  });

  it('bear the signing in force, not a corrected one', () => {
    const results = [signing(1, '320581', 2), signing(2, '320581')];
    expect(of({ copies: [copy('320581', 1, [1])], results })[0]!.result!.number).toBe(2);
  });
});

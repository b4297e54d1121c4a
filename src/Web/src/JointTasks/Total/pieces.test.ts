import { describe, expect, it } from 'vitest';
import { changed, placesOf } from './pieces';

const piece = (id: number | null, text: string) => ({ id, heading: null, text, question: null });
const report = [piece(1, '甲'), piece(2, '乙'), piece(3, '丙')];
const words = { heading: '一', text: '新', question: 2 };
const read = (pieces: { text: string }[]) => pieces.map((one) => one.text).join('');

describe('a change of the total report', () => {
  it('keeps the id of a paragraph that is rewritten, and with it its origin', () => {
    expect(changed(report, { kind: 'write', id: 2, piece: words })[1]).toEqual({ id: 2, ...words });
  });

  it('keeps the words even where somebody took the paragraph out meanwhile', () => {
    const after = changed([report[0]!, report[2]!], { kind: 'write', id: 2, piece: words });
    expect(after.at(-1)).toEqual({ id: null, ...words });
  });

  it.each([
    [0, '新甲乙丙'],
    [1, '甲新乙丙'],
    [9, '甲乙丙新'],
  ])('adds a paragraph after %i', (after, reads) => {
    expect(read(changed(report, { kind: 'add', after, piece: words }))).toBe(reads);
  });

  it('moves a paragraph by one place, and no further than the end', () => {
    expect(read(changed(report, { kind: 'move', id: 2, by: -1 }))).toBe('乙甲丙');
    expect(changed(report, { kind: 'move', id: 3, by: 1 })).toBe(report);
  });
});

it('places stand in the order in which they are read', () => {
  const sections = [{ section: 'Situation' as const, paragraphs: [1, 2].map((paragraph) => ({ paragraph, text: '', takenInto: [] })) }];
  expect(placesOf([{ body: { code: '420625', name: '谷城县' }, version: 1, sections }]).map((one) => one.paragraph)).toEqual([1, 2]);
});

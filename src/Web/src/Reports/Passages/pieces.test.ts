import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

const words = '部分老旧小区没有电梯';

describe('the words of a section with comments', () => {
  it('stay whole where nobody commented', () => {
    expect(piecesOf(words, [])).toEqual([{ words, passages: [] }]);
  });

  it('are cut where passages begin and end, overlapping ones too', () => {
    const cut = piecesOf(words, [
      { number: 1, start: 0, length: 6 },
      { number: 2, start: 4, length: 4 },
    ]);
    expect(cut).toEqual([
      { words: '部分老旧', passages: [1] },
      { words: '小区', passages: [1, 2] },
      { words: '没有', passages: [2] },
      { words: '电梯', passages: [] },
    ]);
    expect(cut.map((piece) => piece.words).join('')).toBe(words);
  });

  it('are never read past their end', () => {
    expect(piecesOf('短', [{ number: 1, start: 0, length: 99 }])).toEqual([{ words: '短', passages: [1] }]);
  });
});

import { expect, it } from 'vitest';
import type { TotalParagraph } from '../Total/shapes';
import { basisOf } from './useBasis';

const paragraph = (id: number, text: string, ...names: string[]) =>
  ({ id, text, origins: names.map((name) => ({ body: { code: name, name } })) }) as unknown as TotalParagraph;

it('a paragraph is called by where it stands, not by its number in the record, and by whose words it is', () => {
  const found = basisOf([paragraph(9, '总体情况'), paragraph(2, '断供停产', '谷城县', '谷城县'), paragraph(4, '用工', '枣阳市', '宜城市')]);
  expect(found.get(9)).toEqual({ id: 9, place: '总报告第1段（本级撰写）', words: '总体情况' });
  expect(found.get(2)!.place).toBe('总报告第2段（谷城县）');
  expect(found.get(4)!.place).toBe('总报告第3段（枣阳市、宜城市）');
});

import { expect, test } from 'vitest';
import { columnsOf, largest, ranked } from './ranking';
import type { LowerFigures } from './shapes';

const none = { submitted: 0, received: 0, signed: 0, forwarded: 0, adopted: 0, directives: 0 };

function lower(name: string, forwarded: number, adopted: number, overdue = 0): LowerFigures {
  const year = { ...none, forwarded, adopted };
  return {
    body: { code: name, name },
    joined: true,
    figures: { today: none, month: none, year },
    waiting: { key: 0, overdue, unanswered: 0, pressing: 0 },
    months: [],
  };
}

const three = [lower('甲', 5, 1), lower('乙', 3, 3, 2), lower('丙', 3, 0)];
const places = (rows: ReturnType<typeof ranked>) => rows.map((one) => [one.place, one.lower.body.name]);

test('the most comes first, and equals share a place', () => {
  expect(places(ranked(three, 'year', 'forwarded'))).toEqual([[1, '甲'], [2, '乙'], [2, '丙']]);
  expect(places(ranked(three, 'year', 'adopted'))).toEqual([[1, '乙'], [2, '甲'], [null, '丙']]);
  expect(places(ranked(three, 'year', 'overdue'))[0]).toEqual([1, '乙']);
});

test('bars are measured against the largest, and against one where there is nothing', () => {
  expect(largest(three, 'year', 'forwarded')).toBe(5);
  expect(largest(three, 'today', 'forwarded')).toBe(1);
});

test('a narrow screen has the column that is sorted by first', () => {
  expect(columnsOf('adopted', true).slice(0, 2)).toEqual(['adopted', 'submitted']);
  expect(columnsOf('adopted', false)[0]).toBe('submitted');
});

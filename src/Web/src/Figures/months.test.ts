import { expect, test } from 'vitest';
import { chosenIn, comparedIn, figureOf, rowsOf, toggled } from './months';
import type { Dashboard, Figures } from './shapes';

const none: Figures = { submitted: 0, received: 0, signed: 0, forwarded: 0, adopted: 0, directives: 0 };
const sent = (forwarded: number): Figures => ({ ...none, forwarded });
const lower = (code: string, months: { month: number; figures: Figures }[]) => ({ body: { code, name: code }, months });
const view = {
  body: { code: '420600', name: '襄阳市' },
  months: [1, 2, 3].map((month) => ({ month, own: sent(month), below: sent(month * 10) })),
  lower: [lower('420625', [{ month: 2, figures: sent(7) }]), lower('420683', [])],
} as unknown as Dashboard;

const forwarded = (chosen: string[]) => rowsOf(view, chosen, '下级合计').map((row) => [row.name, ...row.months.map((one) => one.forwarded)]);

test('the months are the own ones unless others are asked for', () => {
  expect(forwarded(chosenIn({}, view))).toEqual([['襄阳市', 1, 2, 3]]);
  expect(forwarded(chosenIn({ months: 'below' }, view))).toEqual([['下级合计', 10, 20, 30]]);
});

test('a body has nothing in the months in which nothing was counted', () => {
  expect(forwarded(chosenIn({ months: '420683,420625' }, view))).toEqual([['420683', 0, 0, 0], ['420625', 0, 7, 0]]);
});

test('an address that names strangers, or one body twice, asks for those that there are', () => {
  expect(chosenIn({ months: '320581,420625,420625' }, view)).toEqual(['420625']);
  expect(chosenIn({ months: ['a'] }, view)).toEqual([]);
  expect([comparedIn({ by: 'gold' }), comparedIn({ by: 'adopted' })]).toEqual(['forwarded', 'adopted']);
});

test('a sixth body takes the place of the first; one that is pressed again goes', () => {
  expect(toggled(['1', '2', '3', '4', '5'], '6')).toEqual(['2', '3', '4', '5', '6']);
  expect(toggled(['1', '2'], '1')).toEqual(['2']);
  expect(toggled(['below'], '1')).toEqual(['1']);
});

test('what was sent is what came from the own people and from below', () => {
  expect(figureOf({ ...none, submitted: 2, received: 3 }, 'sent')).toBe(5);
});

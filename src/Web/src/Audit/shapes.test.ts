import { expect, test } from 'vitest';
import { asked, isId } from './shapes';

test('a day counts to its end, in Beijing', () => {
  expect(new URLSearchParams(asked({ until: '2025-02-28' })).get('to')).toBe('2025-03-01T00:00:00+08:00');
});

test('what is empty is not asked', () => {
  expect(asked({ account: ' ', subject: '', outcome: 'out-of-bounds' })).toBe('outcome=out-of-bounds');
});

test('only an id has a history', () => {
  expect(isId('0190a1b2-0000-7000-8000-000000000001')).toBe(true);
  expect(isId('320581')).toBe(false);
  expect(isId(null)).toBe(false);
});

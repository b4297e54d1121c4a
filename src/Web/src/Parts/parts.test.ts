import { describe, expect, it } from 'vitest';
import { characters } from './characters';
import { dayName, deadline, moment, today } from './time';

describe('字数', () => {
  it('leaves white space out and counts a rare character once', () => {
    expect(characters('情况\n 问题', '𠮷', '')).toBe(5);
  });
});

describe('time as offices write it', () => {
  const now = new Date('2025-03-03T01:20:00Z');

  it.each([
    ['2025-03-03T01:05:00Z', '今天 09:05'],
    ['2025-03-02T16:30:00Z', '今天 00:30'],
    ['2025-03-02T15:30:00Z', '昨天 23:30'],
    ['2025-02-01T04:00:00Z', '2月1日 12:00'],
    ['2024-12-30T04:00:00Z', '2024年12月30日 12:00'],
  ])('%s is %s in Beijing', (at, written) => {
    expect(moment(at, now)).toBe(written);
  });

  it.each([
    ['2025-03-13T16:00:00Z', '3月13日 24:00'],
    ['2025-04-18T09:30:00Z', '4月18日 17:30'],
  ])('a limit at %s lasts until %s', (at, written) => {
    expect(deadline(at, now)).toBe(written);
  });

  it('writes days in full, and knows the day in Beijing', () => {
    expect(dayName('2025-03-03')).toBe('2025年3月3日');
    expect(today(new Date('2025-03-02T16:30:00Z'))).toBe('2025-03-03');
  });
});

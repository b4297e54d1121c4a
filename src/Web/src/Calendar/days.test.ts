import { describe, expect, it } from 'vitest';
import { monthsOf, pressed, readDays } from './days';

describe('The picture of a year', () => {
  it('has twelve months with their days and weekdays', () => {
    const months = monthsOf(2025);
    expect(months.map((month) => month.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(months[2]![2]).toEqual({ date: '2025-03-03', weekday: 0 });
    expect(monthsOf(2028)[1]).toHaveLength(29);
  });
});

describe('Pressing a day', () => {
  const none = { off: [], worked: [] };

  it('makes a working day off and a free day worked', () => {
    expect(pressed(none, '2025-03-31', true)).toEqual({ off: ['2025-03-31'], worked: [] });
    expect(pressed(none, '2025-04-27', false)).toEqual({ off: [], worked: ['2025-04-27'] });
  });

  it('takes back what was said of it', () => {
    expect(pressed({ off: ['2025-03-31'], worked: [] }, '2025-03-31', false)).toEqual(none);
    expect(pressed({ off: [], worked: ['2025-04-27'] }, '2025-04-27', true)).toEqual(none);
  });
});

describe('Days read from what was pasted', () => {
  it('are those of each line, alone or from one to another', () => {
    expect(readDays('2025-10-11 班\n\n10月1日-10月3日 休\n2025年9月28日，上班', 2025)).toEqual({
      off: ['2025-10-01', '2025-10-02', '2025-10-03'],
      worked: ['2025-09-28', '2025-10-11'],
      faults: [],
    });
  });

  it.each(['10月1日', '2024-10-01 休', '2月30日 休', '国庆 休', '10月8日-10月1日 休', '1月1日-12月31日 休'])(
    'are none where a line cannot be read: %s',
    (line) => {
      expect(readDays(line, 2025)).toEqual({ off: [], worked: [], faults: [line] });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { minutesLeft } from './minutes';

const now = Date.parse('2025-03-03T13:40:00Z');

describe('the minutes of an urgent paper', () => {
  it('count down to its due moment', () => {
    expect(minutesLeft('2025-03-03T15:40:00Z', now)).toBe(120);
    expect(minutesLeft('2025-03-03T13:40:20Z', now)).toBe(1);
  });

  it('are negative once it is overtime', () => {
    expect(minutesLeft('2025-03-03T13:39:50Z', now)).toBe(-1);
    expect(minutesLeft('2025-03-03T13:10:00Z', now)).toBe(-30);
  });

  it('are none where nothing is due', () => expect(minutesLeft(null, now)).toBeNull());
});

import { describe, expect, it } from 'vitest';
import { steady } from './steady';

const run = (before: string, found: string) => steady([...before], [...found], (item) => item).join('');

describe('a list that is read again', () => {
  it('keeps a row in its place that the house now lists first', () => expect(run('abcd', 'cabd')).toBe('abcd'));

  it('shows what is new above all, even where an old row was dealt with meanwhile', () =>
    expect(run('abcd', 'cnabd')).toBe('nabcd'));

  it('closes the gap of a row that went, and lets the next page fill it', () => expect(run('abcd', 'acde')).toBe('acde'));

  it('is what the house says where nothing was shown', () => {
    expect(run('', 'abc')).toBe('abc');
    expect(run('xy', 'ab')).toBe('ab');
  });
});

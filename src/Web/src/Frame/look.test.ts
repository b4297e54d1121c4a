import { describe, expect, it } from 'vitest';
import { lookIn, type Keeping } from './look';

const keeping = (value: string | null): Keeping => ({ getItem: () => value, setItem: () => undefined });

describe('How the windows look', () => {
  it('is as usual where nothing was chosen', () => {
    expect(lookIn(keeping(null), false)).toEqual({ size: 'usual', contrast: false });
  });

  it('follows the machine that wants strong contrast, until the person chooses', () => {
    expect(lookIn(keeping(null), true).contrast).toBe(true);
    expect(lookIn(keeping('{"contrast":false}'), true).contrast).toBe(false);
  });

  it('is what was chosen at the last visit', () => {
    expect(lookIn(keeping('{"size":"larger","contrast":true}'), false)).toEqual({ size: 'larger', contrast: true });
  });

  it.each(['', 'no words', '{"size":"huge"}', '[]', 'null'])('is as usual where what was kept cannot be read: %s', (kept) => {
    expect(lookIn(keeping(kept), false)).toEqual({ size: 'usual', contrast: false });
  });

  it('is as usual in a browser that keeps nothing', () => {
    expect(lookIn(null, false)).toEqual({ size: 'usual', contrast: false });
  });
});

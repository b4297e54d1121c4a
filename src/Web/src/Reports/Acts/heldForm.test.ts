import { describe, expect, it, vi } from 'vitest';
import { heldForm } from './heldForm';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  } as Storage;
}

describe('what was typed into a form', () => {
  it('is there again until the act is done', () => {
    const machine = storage();
    heldForm('/a', machine).put({ reason: '写到一半' });
    expect(heldForm('/a', machine).take()).toEqual({ reason: '写到一半' });
    expect(heldForm('/b', machine).take()).toBeNull();
    heldForm('/a', machine).drop();
    expect(heldForm('/a', machine).take()).toBeNull();
  });

  it('goes after a week', () => {
    const machine = storage();
    vi.useFakeTimers({ now: 0 });
    heldForm('/a', machine).put({ reason: '旧' });
    vi.setSystemTime(8 * 24 * 3600 * 1000);
    expect(heldForm('/a', machine).take()).toBeNull();
    vi.useRealTimers();
  });
});

import { describe, expect, it } from 'vitest';
import { heldHere } from './heldHere';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

describe('words that were typed and not saved', () => {
  it('are found again by whoever typed them, and by nobody else', () => {
    const machine = storage();
    heldHere('甲 r1', machine).put(3, { title: '写到一半' });
    expect(heldHere('甲 r1', machine).take(3)).toEqual({ title: '写到一半' });
    expect(heldHere('乙 r1', machine).take(3)).toBeNull();
  });

  it('give way to what was saved later elsewhere', () => {
    const held = heldHere('甲 r1', storage());
    held.put(3, { title: '旧' });
    expect(held.take(4)).toBeNull();
    expect(held.take(3)).toBeNull();
  });

  it('are gone once the house has them', () => {
    const held = heldHere('甲 r1', storage());
    held.put(0, { title: '写完了' });
    held.drop();
    expect(held.take(0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { draftsHeldFor, heldHere } from './heldHere';

function storage(full = false): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  } as Storage;
}

describe('words that were typed and not saved', () => {
  it('are found again by whoever typed them, and by nobody else', () => {
    const machine = storage();
    heldHere('甲 r1', '窗一', machine).put(3, { title: '写到一半' });
    expect(heldHere('甲 r1', '窗二', machine).all()).toMatchObject([{ revision: 3, content: { title: '写到一半' } }]);
    expect(heldHere('乙 r1', '窗二', machine).all()).toEqual([]);
    expect(draftsHeldFor('甲', machine)).toEqual(['r1']);
    expect(draftsHeldFor('乙', machine)).toEqual([]);
  });

  it('of two windows take nothing from one another', () => {
    const machine = storage();
    const [one, two] = [heldHere('甲 r1', '窗一', machine), heldHere('甲 r1', '窗二', machine)];
    one.put(3, { title: '一' });
    two.put(3, { title: '二' });
    expect(one.all().map((held) => held.content.title).toSorted()).toEqual(['一', '二']);
    one.drop();
    expect(two.all()).toMatchObject([{ window: '窗二', content: { title: '二' } }]);
  });

  it('are gone once the house has them', () => {
    const held = heldHere('甲 r1', '窗一', storage());
    held.put(0, { title: '写完了' });
    held.drop();
    expect(held.all()).toEqual([]);
  });

  it('do not stop the typing where the machine has no room', () => {
    expect(heldHere('甲 r1', '窗一', storage(true)).put(0, { title: '长' })).toBe(false);
  });
});

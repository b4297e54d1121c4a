import { beforeEach, expect, it } from 'vitest';
import { again, missed, unfetched, type FetchingDoors } from './unfetched';

const loaded: string[] = [];
let doors: FetchingDoors & { up: boolean; time: number };

beforeEach(() => {
  loaded.length = 0;
  unfetched.value = null;
  const kept = new Map<string, string>();
  doors = {
    up: true,
    time: 1_000_000,
    answers: async () => doors.up,
    load: (path) => loaded.push(path),
    now: () => doors.time,
    memory: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
  };
});

it('loads the window anew where the house answers: an upgrade has renamed the pages', async () => {
  await missed('/desk/320581', doors);
  expect(loaded).toEqual(['/desk/320581']);
  expect(unfetched.value).toBeNull();
});

it('says it the second time, and never turns in a circle', async () => {
  await missed('/desk/320581', doors);
  await missed('/desk/320581', doors);
  expect(loaded).toHaveLength(1);
  expect(unfetched.value).toBe('/desk/320581');
});

it('loads anew once more when much later another upgrade has come', async () => {
  await missed('/desk/320581', doors);
  doors.time += 3_600_000;
  await missed('/desk/320581', doors);
  expect(loaded).toHaveLength(2);
});

it('says it without a line, and goes on when asked once the line is back', async () => {
  doors.up = false;
  await missed('/search', doors);
  await again(doors);
  expect(loaded).toEqual([]);
  expect(unfetched.value).toBe('/search');

  doors.up = true;
  await again(doors);
  expect(loaded).toEqual(['/search']);
});

import { describe, expect, it } from 'vitest';
import { Refused, Unanswered } from '../../Acts/problem';
import { Keeper, type Kept, type Safety, type Unsent } from './keeper';

/** A house that keeps one form, a machine that keeps what the house has not, and a line that may be away. */
class Place {
  kept: Kept<string> | null = null;
  here: Unsent<string> | null = null;
  away = 0;
  unread = false;
  told: Safety[] = [];
  waits: number[] = [];

  keeper() {
    return new Keeper<string>({
      read: async () => {
        if (this.unread) throw new Unanswered();
        return this.kept;
      },
      save: async (revision, content) => {
        if (this.away > 0) {
          this.away--;
          throw new Unanswered();
        }
        if (revision <= (this.kept?.revision ?? 0)) {
          throw new Refused({ status: 409, code: 'part.draft-stale', title: '', detail: '' });
        }
        return (this.kept = { revision, content, savedAt: '2025-03-10T01:00:00Z' });
      },
      here: { get: () => this.here, put: (unsent) => (this.here = unsent), drop: () => (this.here = null) },
      wait: async (milliseconds) => void this.waits.push(milliseconds),
      tell: (safety) => void this.told.push(safety),
    });
  }
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('a form that is kept', () => {
  it('is on this machine before the house has it, and then only at the house', async () => {
    const place = new Place();
    const keeper = place.keeper();
    await keeper.open();
    keeper.change('座谈会两场');
    expect(place.here).toEqual({ known: 0, revision: 1, content: '座谈会两场' });
    await settle();
    expect(place.kept).toMatchObject({ revision: 1, content: '座谈会两场' });
    expect(place.here).toBeNull();
  });

  it('survives a line that is away, and is sent once it is back', async () => {
    const place = new Place();
    place.away = 3;
    const keeper = place.keeper();
    await keeper.open();
    keeper.change('点位三处');
    await settle();
    expect(place.told).toContain('here');
    expect(place.kept?.content).toBe('点位三处');
    expect(place.waits).toEqual([1200, 2400, 4800, 9600]);
  });

  it('is found again by a page opened anew while the line was away', async () => {
    const place = new Place();
    place.kept = { revision: 4, content: '旧', savedAt: '2025-03-10T01:00:00Z' };
    place.here = { known: 4, revision: 6, content: '断网时写的' };
    expect(await place.keeper().open()).toBe('断网时写的');
    await settle();
    expect(place.kept).toMatchObject({ revision: 7, content: '断网时写的' });
  });

  it('overwrites nothing that another window saved meanwhile', async () => {
    const place = new Place();
    const keeper = place.keeper();
    await keeper.open();
    place.kept = { revision: 1, content: '另一窗口的', savedAt: '2025-03-10T01:00:00Z' };
    keeper.change('我的');
    await settle();
    expect(place.told.at(-1)).toBe('overtaken');
    expect(place.kept.content).toBe('另一窗口的');
    expect(place.here?.content).toBe('我的');
  });

  it.each([
    [true, '我的', '我的'],
    [false, '另一窗口的', '另一窗口的'],
  ])('lets whoever types decide (mine: %s)', async (mine, shown, kept) => {
    const place = new Place();
    place.kept = { revision: 2, content: '另一窗口的', savedAt: '2025-03-10T01:00:00Z' };
    place.here = { known: 1, revision: 9, content: '我的' };
    const keeper = place.keeper();
    await keeper.open();
    expect(await keeper.settle(mine)).toBe(shown);
    await settle();
    expect(place.kept.content).toBe(kept);
    expect(place.here).toBeNull();
  });

  it('leaves nothing behind once it was handed in, and begins anew', async () => {
    const place = new Place();
    const keeper = place.keeper();
    await keeper.open();
    keeper.change('报送前');
    await keeper.clear(async () => void (place.kept = null));
    expect(place.here).toBeNull();
    expect(place.kept).toBeNull();
    keeper.change('退回以后');
    await settle();
    expect(place.kept).toMatchObject({ revision: 1, content: '退回以后' });
  });

  it('goes on from this machine where nobody answers at all', async () => {
    const place = new Place();
    place.here = { known: 2, revision: 3, content: '山里没有信号' };
    place.unread = true;
    expect(await place.keeper().open()).toBe('山里没有信号');
  });
});

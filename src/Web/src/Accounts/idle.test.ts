import { describe, expect, it } from 'vitest';
import { IdleWatch } from './idle';

/** A house in which a session ends a quarter of an hour after somebody was last there. */
class House {
  now = 0;
  seen = 0;
  asked = 0;
  touched = 0;
  away = false;

  watch = new IdleWatch({
    ask: async () => {
      this.asked++;
      return this.left();
    },
    touch: async () => {
      this.touched++;
      this.seen = this.now;
      return this.left();
    },
    now: () => this.now,
  });

  /** Time passes, and the page's own clock ticks. */
  async pass(seconds: number) {
    for (let spent = 0; spent < seconds; spent += 5) {
      this.now += 5000;
      await this.watch.tick();
    }
  }

  private left(): number {
    if (this.away) throw new Error('no answer');
    return (this.seen + 900_000 - this.now) / 1000;
  }
}

describe('the watch for somebody being there', () => {
  it('warns two minutes before the end, and not earlier', async () => {
    const house = new House();
    await house.pass(775);
    expect(house.watch.left.value).toBeNull();
    await house.pass(5);
    expect(house.watch.left.value).toBe(120);
    await house.pass(60);
    expect(house.watch.left.value).toBe(60);
  });

  it('tells of keys and pointer at most once a minute', async () => {
    const house = new House();
    for (let second = 0; second < 300; second++) {
      house.now += 1000;
      await house.watch.moved();
    }
    expect(house.touched).toBe(5);
  });

  it('takes the warning back as soon as somebody moves', async () => {
    const house = new House();
    await house.pass(840);
    await house.watch.moved();
    expect(house.watch.left.value).toBeNull();
  });

  it('does not warn where another window was used meanwhile', async () => {
    const house = new House();
    await house.pass(600);
    house.seen = house.now;
    await house.pass(300);
    expect(house.watch.left.value).toBeNull();
    expect(house.touched).toBe(0);
  });

  it('asks the house only when the end is near', async () => {
    const house = new House();
    await house.pass(770);
    expect(house.asked).toBe(1);
    await house.pass(60);
    expect(house.asked).toBeLessThan(7);
  });

  it('goes on counting while the line is away', async () => {
    const house = new House();
    await house.pass(790);
    house.away = true;
    await house.pass(60);
    expect(house.watch.left.value).toBeLessThan(61);
  });
});

import { describe, expect, it } from 'vitest';
import { FeedLoop, type Notice, type Notices } from './loop';

const notice = (number: number): Notice => ({ number, kind: 'report.signed', subject: 's', at: '2025-03-03T01:00:00Z' });

/** A feed on a server that answers when it is told to. */
class Server {
  head = 0;
  epoch = 1;
  oldest = 1;
  most = 200;
  broken = 0;
  readings: number[] = [];
  waits: number[] = [];
  heard: number[] = [];
  restarts = 0;
  private gate: (() => void)[] = [];
  held = false;

  loop(seen = 0) {
    return new FeedLoop('desk:320581', seen, 1, {
      read: async (_feed, after, epoch) => {
        this.readings.push(after);
        const answer = this.answer(after, epoch);
        if (this.held) await new Promise<void>((resolve) => this.gate.push(resolve));
        if (this.broken > 0) {
          this.broken--;
          throw new Error('away');
        }
        return answer;
      },
      hear: (_feed, notices) => this.heard.push(...notices.map((one) => one.number)),
      startOver: () => this.restarts++,
      wait: async (milliseconds) => void this.waits.push(milliseconds),
    });
  }

  answer(after: number, epoch: number): Notices {
    const snapshot = epoch !== this.epoch || after > this.head || after < this.oldest - 1;
    const all = Array.from({ length: Math.max(0, this.head - after) }, (_, index) => notice(after + 1 + index));
    return { snapshot, epoch: this.epoch, head: this.head, notices: snapshot ? [] : all.slice(0, this.most) };
  }

  release() {
    this.held = false;
    this.gate.splice(0).forEach((open) => open());
  }
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('the feed loop', () => {
  it('reads after the last number heard when the feed rings', async () => {
    const server = new Server();
    const loop = server.loop(4);
    server.head = 6;
    loop.ring(6);
    await settle();
    expect(server.readings).toEqual([4]);
    expect(server.heard).toEqual([5, 6]);
  });

  it('does not read for a ring it has heard already', async () => {
    const server = new Server();
    server.head = 6;
    server.loop(6).ring(5);
    await settle();
    expect(server.readings).toEqual([]);
  });

  it('hears what an earlier, lost ring announced', async () => {
    const server = new Server();
    const loop = server.loop();
    server.head = 3;
    loop.ring(3);
    await settle();
    expect(server.heard).toEqual([1, 2, 3]);
  });

  it('reads page after page until it stands at the head', async () => {
    const server = new Server();
    server.most = 2;
    server.head = 5;
    server.loop().catchUp();
    await settle();
    expect(server.heard).toEqual([1, 2, 3, 4, 5]);
    expect(server.readings).toEqual([0, 2, 4]);
  });

  it('answers rings during a reading with one more reading, and hears nothing twice', async () => {
    const server = new Server();
    const loop = server.loop();
    server.held = true;
    server.head = 1;
    loop.ring(1);
    server.head = 4;
    [2, 3, 4].forEach((number) => loop.ring(number));
    server.release();
    await settle();
    expect(server.heard).toEqual([1, 2, 3, 4]);
    expect(server.readings).toEqual([0, 1]);
  });

  it('asks the same question again, ever more slowly, while the line is away', async () => {
    const server = new Server();
    server.head = 2;
    server.broken = 7;
    server.loop().ring(2);
    await settle();
    expect(server.heard).toEqual([1, 2]);
    expect(server.waits).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000]);
    expect(new Set(server.readings)).toEqual(new Set([0]));
  });

  it('starts over from a snapshot in another epoch, and then goes on from its head', async () => {
    const server = new Server();
    const loop = server.loop(9);
    server.epoch = 2;
    server.head = 3;
    loop.joined(3, 2);
    await settle();
    expect(server.restarts).toBe(1);
    server.head = 4;
    loop.ring(4);
    await settle();
    expect(server.heard).toEqual([4]);
  });

  it('starts over where what it missed is no longer kept', async () => {
    const server = new Server();
    server.head = 500;
    server.oldest = 400;
    const loop = server.loop(10);
    loop.ring(500);
    await settle();
    expect(server.restarts).toBe(1);
    expect(loop.number).toBe(500);
  });

  it('reads nothing on rejoining a feed that stands where it stood', async () => {
    const server = new Server();
    server.head = 7;
    server.loop(7).joined(7, 1);
    await settle();
    expect(server.readings).toEqual([]);
  });

  it('hears nothing after it was closed', async () => {
    const server = new Server();
    const loop = server.loop();
    server.held = true;
    server.head = 1;
    loop.ring(1);
    loop.close();
    server.release();
    await settle();
    expect(server.heard).toEqual([]);
  });
});

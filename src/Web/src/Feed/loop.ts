import type { Schemas } from '../schemas';

/** Notice: ids and kind; the text is read where it stands. */
export type Notice = Schemas['NoticeView'];

/** What came after a number. */
export type Notices = Schemas['NoticesView'];

/** What a loop needs from outside. */
export interface LoopDoors {
  read(feed: string, after: number, epoch: number): Promise<Notices>;
  hear(feed: string, notices: Notice[]): void;
  startOver(feed: string): void;
  wait(milliseconds: number): Promise<void>;
}

const FirstWait = 500;
const LongestWait = 15_000;

/**
 * Follows one feed. A ring only says "now at N"; the loop then reads "after M", one read at a time, until it stands at the
 * head. A lost ring costs delay, never a notice: every reading goes on from the last number that was heard.
 */
export class FeedLoop {
  private wanted: number;
  private asked = false;
  private reading = false;
  private closed = false;

  constructor(
    readonly feed: string,
    private seen: number,
    private epoch: number,
    private readonly doors: LoopDoors,
  ) {
    this.wanted = seen;
  }

  /** The number up to which everything was heard. */
  get number(): number {
    return this.seen;
  }

  /** The feed is at a number. */
  ring(number: number): void {
    this.wanted = Math.max(this.wanted, number);
    if (this.wanted > this.seen) this.catchUp();
  }

  /** The feed was joined again: it stands at `head`, perhaps in another epoch. */
  joined(head: number, epoch: number): void {
    if (epoch !== this.epoch || head !== this.seen) this.catchUp();
  }

  /** Reads whatever came, rung or not. */
  catchUp(): void {
    this.asked = true;
    if (!this.reading) void this.run();
  }

  /** Hears nothing more. */
  close(): void {
    this.closed = true;
  }

  private async run(): Promise<void> {
    this.reading = true;
    let pause = FirstWait;
    while (this.asked && !this.closed) {
      this.asked = false;
      try {
        this.take(await this.doors.read(this.feed, this.seen, this.epoch));
        pause = FirstWait;
      } catch {
        // The line or the record is away; the same question is asked again, ever more slowly.
        await this.doors.wait(pause);
        pause = Math.min(pause * 2, LongestWait);
        this.asked = true;
      }
    }
    this.reading = false;
  }

  private take(page: Notices): void {
    if (this.closed) return;
    this.epoch = page.epoch;
    if (page.snapshot) {
      this.seen = page.head;
      this.wanted = page.head;
      this.doors.startOver(this.feed);
      return;
    }
    const fresh = page.notices.filter((notice) => notice.number > this.seen);
    const last = fresh.at(-1);
    if (last) {
      this.seen = last.number;
      this.doors.hear(this.feed, fresh);
      this.asked ||= this.seen < Math.max(page.head, this.wanted);
    }
  }
}

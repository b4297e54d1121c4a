import { isRefusal, Unanswered } from '../../Acts/problem';

/** What the house keeps of a form that is being filled in. */
export interface Kept<T> {
  revision: number;
  content: T;
  savedAt: string;
}

/** What this machine keeps until the house has it. */
export interface Unsent<T> {
  revision: number;
  content: T;
}

/** How safe the typed words are. */
export type Safety = 'idle' | 'saving' | 'saved' | 'here' | 'refused' | 'overtaken';

/** What a keeper needs from outside. */
export interface KeeperDoors<T> {
  read(): Promise<Kept<T> | null>;
  save(revision: number, content: T): Promise<Kept<T>>;
  here: { get(): Unsent<T> | null; put(unsent: Unsent<T>): void; drop(): void };
  wait(milliseconds: number): Promise<void>;
  tell(safety: Safety, savedAt: string | null, error: unknown): void;
}

const Pause = 1200;
const LongestPause = 30_000;

/**
 * Keeps a long form safe while it is typed. Every change is put down on this machine at once and sent to the house a
 * moment later; while nobody answers it is sent again, ever more slowly, and a page opened again finds it here. Where
 * another window saved meanwhile nothing is overwritten: whoever types decides.
 */
export class Keeper<T> {
  private revision = 0;
  private typed: T | null = null;
  private running: Promise<void> | null = null;
  private closed = false;
  private hurried = false;

  constructor(private readonly doors: KeeperDoors<T>) {}

  /** What to begin from: words that never reached the house, else what the house keeps. */
  async open(): Promise<T | null> {
    const here = this.doors.here.get();
    const kept = await this.doors.read();
    this.revision = kept?.revision ?? 0;
    if (!here) {
      if (kept) this.doors.tell('saved', kept.savedAt, null);
      return kept?.content ?? null;
    }
    if (here.revision === this.revision) this.change(here.content);
    else {
      this.typed = here.content;
      this.doors.tell('overtaken', kept?.savedAt ?? null, null);
    }
    return here.content;
  }

  /** Something was typed. */
  change(content: T): void {
    if (this.closed) return;
    this.typed = content;
    this.doors.here.put({ revision: this.revision, content });
    this.running ??= this.run().finally(() => (this.running = null));
  }

  /** Takes over what the house keeps, or keeps what stands here in its place. */
  async settle(mine: boolean): Promise<T | null> {
    const kept = await this.doors.read();
    this.revision = kept?.revision ?? 0;
    const content = this.typed;
    this.typed = null;
    this.doors.here.drop();
    if (mine && content !== null) {
      this.change(content);
      return content;
    }
    this.doors.tell(kept ? 'saved' : 'idle', kept?.savedAt ?? null, null);
    return kept?.content ?? null;
  }

  /** Sends at once what waits. */
  async flush(): Promise<void> {
    this.hurried = true;
    await this.running;
    this.hurried = false;
  }

  /** Saves nothing more: the form was handed in, so what is kept here is needed no longer. */
  end(): void {
    this.closed = true;
    this.typed = null;
    this.doors.here.drop();
  }

  /** The page is left: what was not sent stays here. */
  close(): void {
    this.closed = true;
  }

  private async run(): Promise<void> {
    let pause = Pause;
    while (this.typed !== null && !this.closed) {
      if (!this.hurried) await this.doors.wait(pause);
      const content = this.typed;
      if (content === null) return;
      this.doors.tell('saving', null, null);
      try {
        const kept = await this.doors.save(this.revision, content);
        this.revision = kept.revision;
        pause = Pause;
        if (this.typed === content) {
          this.typed = null;
          this.doors.here.drop();
          this.doors.tell('saved', kept.savedAt, null);
        } else if (this.typed !== null) this.doors.here.put({ revision: this.revision, content: this.typed });
      } catch (error) {
        if (!(error instanceof Unanswered)) return this.stopped(error);
        this.doors.tell('here', null, null);
        if (this.hurried) return;
        pause = Math.min(pause * 2, LongestPause);
      }
    }
  }

  // Sending the same again would be refused again: the next change tries anew.
  private stopped(error: unknown): void {
    this.doors.tell(isRefusal(error, 'conflict') || isRefusal(error, 'stale-draft') ? 'overtaken' : 'refused', null, error);
  }
}

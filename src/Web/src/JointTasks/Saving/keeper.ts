import { Refused, Unanswered } from '../../Acts/problem';

/** What the house keeps of a form that is being filled in; each change counts its revision up. */
export interface Kept<T> {
  revision: number;
  content: T;
  savedAt: string;
}

/** What this machine keeps until the house has it, and the last revision of the house that it knew. */
export interface Unsent<T> {
  known: number;
  revision: number;
  content: T;
}

/** How safe the typed words are. */
export type Safety = 'idle' | 'opening' | 'saving' | 'saved' | 'here' | 'refused' | 'overtaken';

/** What a keeper needs from outside. */
export interface KeeperDoors<T> {
  read(): Promise<Kept<T> | null>;
  save(revision: number, content: T, known: number): Promise<Kept<T>>;
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
  private known = 0;
  private revision = 0;
  private typed: T | null = null;
  private running: Promise<void> | null = null;
  private closed = false;
  private hurried = false;

  constructor(private readonly doors: KeeperDoors<T>) {}

  /** What to begin from: words that never reached the house, else what the house keeps. */
  async open(): Promise<T | null> {
    const here = this.doors.here.get();
    const kept = await this.readOr(here);
    this.known = kept?.revision ?? 0;
    this.revision = Math.max(this.known, here?.revision ?? 0);
    if (!here) {
      if (kept) this.doors.tell('saved', kept.savedAt, null);
      return kept?.content ?? null;
    }
    if (here.known === this.known) this.change(here.content);
    else if (kept && JSON.stringify(kept.content) === JSON.stringify(here.content)) {
      this.doors.here.drop();
      this.doors.tell('saved', kept.savedAt, null);
    } else {
      this.typed = here.content;
      this.doors.tell('overtaken', kept?.savedAt ?? null, null);
    }
    return here.content;
  }

  /** Something was typed. */
  change(content: T): void {
    if (this.closed) return;
    this.typed = content;
    this.revision++;
    this.doors.here.put({ known: this.known, revision: this.revision, content });
    this.running ??= this.run().finally(() => (this.running = null));
  }

  /** Takes over what the house keeps, or keeps what stands here in its place. */
  async settle(mine: boolean): Promise<T | null> {
    const kept = await this.doors.read();
    this.known = kept?.revision ?? 0;
    this.revision = Math.max(this.known, this.revision);
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

  /** The form was handed in: what is kept of it is needed no longer, and the next change begins anew. */
  async clear(drop: () => Promise<unknown>): Promise<void> {
    this.typed = null;
    this.doors.here.drop();
    this.hurried = true;
    await this.running;
    this.hurried = false;
    await drop();
    this.known = 0;
    this.revision = 0;
    this.doors.tell('idle', null, null);
  }

  /** The page is left: what was not sent stays here. */
  close(): void {
    this.closed = true;
  }

  // Without a line the words on this machine are all there is, and enough to go on with.
  private async readOr(here: Unsent<T> | null): Promise<Kept<T> | null> {
    try {
      return await this.doors.read();
    } catch (error) {
      if (!here || !(error instanceof Unanswered)) throw error;
      return { revision: here.known, content: here.content, savedAt: '' };
    }
  }

  private async run(): Promise<void> {
    let pause = Pause;
    while (this.typed !== null && !this.closed) {
      if (!this.hurried) await this.doors.wait(pause);
      const [content, revision] = [this.typed, this.revision];
      if (content === null || this.closed) return;
      this.doors.tell('saving', null, null);
      try {
        const kept = await this.doors.save(revision, content, this.known);
        this.known = kept.revision;
        pause = Pause;
        if (this.typed === content) {
          this.typed = null;
          this.doors.here.drop();
          this.doors.tell('saved', kept.savedAt, null);
        }
      } catch (error) {
        if (!(error instanceof Unanswered)) {
          // The same again would be refused again: the next change, or the person's decision, tries anew.
          const late = error instanceof Refused && error.problem.status === 409;
          return this.doors.tell(late ? 'overtaken' : 'refused', null, error);
        }
        this.doors.tell('here', null, null);
        if (this.hurried) return;
        pause = Math.min(pause * 2, LongestPause);
      }
    }
  }
}

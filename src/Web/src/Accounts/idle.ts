import { ref } from 'vue';
import { get, send } from '../Acts/ask';
import type { Schemas } from '../schemas';

/** What the house says of the time left, in seconds. */
type Left = Schemas['SessionLeft'];

/** What the watch needs from outside. */
export interface IdleDoors {
  /** How long the session goes on; asking keeps nothing alive. */
  ask(): Promise<number>;
  /** Tells the house that somebody is there. */
  touch(): Promise<number>;
  now(): number;
}

const WarnSeconds = 120;
const TouchEvery = 60_000;
const AskEvery = 15_000;
const AskAtTheEndEvery = 3000;

/**
 * Watches whether somebody is there. A key or the pointer is told to the house at most once a minute; shortly before the
 * session would end the house is asked how long it really goes on, because another window may have been used, and the
 * person is warned.
 */
export class IdleWatch {
  /** Seconds until the session ends; null while there is time enough. */
  readonly left = ref<number | null>(null);

  private ends = Infinity;
  private told = -Infinity;
  private asked = -Infinity;

  constructor(private readonly doors: IdleDoors) {}

  /** A key or the pointer was moved. */
  async moved(): Promise<void> {
    const now = this.doors.now();
    if (this.left.value === null && now - this.told < TouchEvery) return;
    if (now - this.told < 1000) return;
    this.told = now;
    await this.learn(this.doors.touch());
  }

  /** Some seconds have passed. */
  async tick(): Promise<void> {
    const now = this.doors.now();
    const near = this.ends === Infinity || this.ends - now <= WarnSeconds * 1000;
    if (near && now - this.asked >= (now < this.ends ? AskEvery : AskAtTheEndEvery)) {
      this.asked = now;
      await this.learn(this.doors.ask());
    }
    this.show();
  }

  private async learn(answer: Promise<number>): Promise<void> {
    try {
      this.ends = this.doors.now() + (await answer) * 1000;
    } catch {
      // A line that broke is asked again; a session that ended has sent the page to the sign-in by itself.
      return;
    }
    this.show();
  }

  private show(): void {
    const seconds = Math.ceil((this.ends - this.doors.now()) / 1000);
    this.left.value = seconds > WarnSeconds ? null : Math.max(0, seconds);
  }
}

/** The watch at the doors of the house. */
export function idleWatch(): IdleWatch {
  const seconds = async (answer: Promise<Left>) => {
    const { idleSeconds, longestSeconds } = await answer;
    return Math.min(idleSeconds, longestSeconds);
  };
  return new IdleWatch({
    ask: () => seconds(get<Left>('/api/session')),
    touch: () => seconds(send<Left>('POST', '/api/session/presence')),
    now: () => Date.now(),
  });
}

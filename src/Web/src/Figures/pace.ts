/**
 * Keeps a page from asking more often than every `rest` milliseconds, however often it is told that something changed: the
 * first time at once, and once more after the rest for all that came meanwhile.
 */
export class Pace {
  private running = false;
  private due = false;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly read: () => Promise<void>,
    private readonly rest: number,
  ) {}

  /** Something changed. */
  ask(): void {
    this.due = true;
    if (!this.running) void this.run();
  }

  /** Asks nothing more. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.due && !this.stopped) {
      this.due = false;
      await this.read();
      await new Promise<void>((resolve) => (this.timer = setTimeout(resolve, this.rest)));
    }
    this.running = false;
  }
}

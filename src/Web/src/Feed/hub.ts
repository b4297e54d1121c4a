import { HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr';

/** Answer to joining a feed. */
export interface JoinAnswer {
  joined: boolean;
  head: number;
  epoch: number;
  code?: string | null;
  detail?: string | null;
}

/** What the hub may say. */
export interface HubEars {
  ring(feed: string, number: number): void;
  marked(feed: string, number: number): void;
  figures(body: string): void;
  dropped(feed: string): void;
  lost(): void;
  back(): void;
}

const LongestWait = 10_000;

/** The doorbell: a connection that is built anew for as long as the page is open, ever more patiently. */
export class Hub {
  private readonly connection: HubConnection;
  private stopped = false;
  private tries = 0;

  constructor(
    private readonly ears: HubEars,
    address = '/hub',
  ) {
    this.connection = new HubConnectionBuilder().withUrl(address).configureLogging(LogLevel.None).build();
    this.connection.on('Ring', (feed: string, number: number) => ears.ring(feed, number));
    this.connection.on('Marked', (feed: string, number: number) => ears.marked(feed, number));
    this.connection.on('Figures', (body: string) => ears.figures(body));
    this.connection.on('Dropped', (feed: string) => ears.dropped(feed));
    this.connection.onclose(() => this.again());
  }

  /** Connects; tells `back` when the line stands. */
  async start(): Promise<void> {
    try {
      await this.connection.start();
    } catch {
      this.again();
      return;
    }
    this.tries = 0;
    this.ears.back();
  }

  /** Joins a feed; null where the line broke, and `back` will come again. */
  async join(feed: string): Promise<JoinAnswer | null> {
    try {
      return await this.connection.invoke<JoinAnswer>('Join', feed);
    } catch {
      return null;
    }
  }

  /** Leaves a feed that no page shows any more. */
  async leave(feed: string): Promise<void> {
    try {
      await this.connection.invoke('Leave', feed);
    } catch {
      // A line that broke has left by itself.
    }
  }

  /** Ends the connection for good. */
  stop(): void {
    this.stopped = true;
    void this.connection.stop();
  }

  private again(): void {
    if (this.stopped) return;
    this.ears.lost();
    const wait = Math.min(500 * 2 ** this.tries++, LongestWait);
    setTimeout(() => void (this.stopped || this.start()), wait);
  }
}

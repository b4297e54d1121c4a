import { HttpTransportType, HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr';
import { patience } from './patience';

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
  /** The line broke, or could not be built. */
  lost(): void;
  /** The line is about to be built again. What it gives back is waited for: the page may have been signed out meanwhile. */
  returning(): void | Promise<unknown>;
  back(): void;
}

const LongestAnswer = 10_000;

// A socket is opened by one request. To negotiate would take two, and the second might meet another gateway (docs/adr/0050).
const oneRequest = { skipNegotiation: true, transport: HttpTransportType.WebSockets };

/** The doorbell: a connection that is built anew for as long as the page is open, ever more patiently. */
export class Hub {
  private readonly connection: HubConnection;
  private stopped = false;
  private starting: Promise<void> = Promise.resolve();
  private tries = 0;
  private due: (() => void) | null = null;

  constructor(
    private readonly ears: HubEars,
    address = '/hub',
  ) {
    this.connection = new HubConnectionBuilder().withUrl(address, oneRequest).configureLogging(LogLevel.None).build();
    this.connection.on('Ring', (feed: string, number: number) => ears.ring(feed, number));
    this.connection.on('Marked', (feed: string, number: number) => ears.marked(feed, number));
    this.connection.on('Figures', (body: string) => ears.figures(body));
    this.connection.on('Dropped', (feed: string) => ears.dropped(feed));
    this.connection.onclose(() => this.again());
  }

  /** Connects; tells `back` when the line stands. */
  async start(): Promise<void> {
    try {
      await (this.starting = this.connection.start());
    } catch {
      this.again();
      return;
    }
    this.tries = 0;
    this.ears.back();
  }

  /** Joins a feed; null where that failed, and `back` will come again. */
  async join(feed: string): Promise<JoinAnswer | null> {
    try {
      return await this.connection.invoke<JoinAnswer>('Join', feed);
    } catch {
      // A line that stands but is not answered is given up and built again in a while; one that broke does not mind.
      void this.connection.stop();
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

  /** Builds a line that is down now, instead of when its patience ends: the network is back, or the machine woke. */
  hurry(): void {
    this.tries = 0;
    this.due?.();
  }

  /** Ends the connection for good. */
  stop(): void {
    this.stopped = true;
    // A line that is just being built is let stand for a moment; broken off half-way it would complain.
    const stop = () => void this.connection.stop();
    this.starting.then(stop, stop);
  }

  private again(): void {
    if (this.stopped) return;
    this.ears.lost();
    const rise = async () => {
      clearTimeout(timer);
      this.due = null;
      // Asked only now: a gateway that goes must not have all its pages ask the next one in the same instant. And an answer that does
      // not come must not keep the line down.
      await Promise.race([this.ears.returning(), new Promise((resolve) => setTimeout(resolve, LongestAnswer))]);
      if (!this.stopped) await this.start();
    };
    const timer = setTimeout(rise, patience(this.tries++));
    this.due = () => void rise();
  }
}

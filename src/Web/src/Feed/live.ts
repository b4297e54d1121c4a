import { reactive, ref } from 'vue';
import { get, send } from '../Acts/ask';
import { Hub } from './hub';
import { FeedLoop, type Notice, type Notices } from './loop';
import { spread } from './patience';
import type { Schemas } from '../schemas';

/** A feed of mine, and how far I have read it. */
export type FeedView = Schemas['FeedView'];

/** How the line to the hub stands. */
export const line = ref<'off' | 'connecting' | 'live' | 'lost'>('off');

/** What waits and what is unread. */
export const counts = reactive({ todo: 0, unread: 0 });

/** My feeds, my own first. */
export const feeds = ref<FeedView[]>([]);

type Ear = (feed: string, notices: Notice[] | null) => void;

const ears = new Set<Ear>();
const readingEars = new Set<() => void>();
const figureEars = new Map<string, Set<() => void>>();
const loops = new Map<string, FeedLoop>();
let hub: Hub | null = null;
let countsDue = false;

/** Hears every notice of my feeds; null in place of notices means that everything shown must be read anew. */
export function listen(ear: Ear): () => void {
  ears.add(ear);
  return () => ears.delete(ear);
}

/** Hears when the figures of a body changed. */
export function listenToFigures(body: string, ear: () => void): () => void {
  const some = figureEars.get(body) ?? new Set();
  figureEars.set(body, some.add(ear));
  void hub?.join('figures:' + body);
  return () => {
    some.delete(ear);
    if (some.size > 0) return;
    figureEars.delete(body);
    void hub?.leave('figures:' + body);
  };
}

/** Begins to listen for whoever is signed in. */
export async function start(): Promise<void> {
  stop();
  line.value = 'connecting';
  const mine = hub = new Hub({
    ring: (feed, number) => loops.get(feed)?.ring(number),
    marked: heardReading,
    figures: (body) => figureEars.get(body)?.forEach((ear) => ear()),
    dropped: drop,
    lost: () => void (line.value = 'lost'),
    // The house may have closed it because the session ended; then this page must not stand open any longer, nor knock again.
    returning: () => get('/api/session').catch(() => undefined),
    back: () => void joinAll(mine),
  });
  const view = await get<Schemas['FeedsView']>('/api/feeds');
  if (hub !== mine) return;
  feeds.value = view.feeds;
  for (const feed of view.feeds) {
    loops.set(feed.feed, new FeedLoop(feed.feed, feed.head, view.epoch, doors));
  }
  readCounts();
  await mine.start();
}

/** Hears nothing more, for instance because the person signed out. */
export function stop(): void {
  hub?.stop();
  hub = null;
  loops.forEach((loop) => loop.close());
  loops.clear();
  feeds.value = [];
  Object.assign(counts, { todo: 0, unread: 0 });
  line.value = 'off';
}

/** Reads what was missed, wherever a page may have slept; a line that is down is built at once. */
export function catchUp(): void {
  if (!hub) return;
  hub.hurry();
  loops.forEach((loop) => loop.catchUp());
  readCounts();
}

/** Marks all my feeds as read, on every open screen of mine. */
export async function markAllRead(): Promise<void> {
  await readFeeds();
  for (const feed of feeds.value.filter((one) => one.unread > 0)) {
    await send('PUT', `/api/feeds/${encodeURIComponent(feed.feed)}/mark`, { number: feed.head });
  }
  tellRead();
}

/** Marks the notices of a paper as read, because it was opened. */
export async function markRead(subject: string): Promise<void> {
  await send('PUT', '/api/notices/read', { subject });
  tellRead();
}

/** Hears that something was read, here or on another screen of mine. */
export function listenToReading(ear: () => void): () => void {
  readingEars.add(ear);
  return () => readingEars.delete(ear);
}

// Tabs of the same browser hear it at once, even while the line to the hub is away.
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('linked-read');
tabs?.addEventListener('message', heardReading);

function tellRead(): void {
  tabs?.postMessage(null);
  heardReading();
}

function heardReading(): void {
  if (!hub) return;
  readCounts();
  readingEars.forEach((ear) => ear());
}

const doors = {
  read,
  hear(feed: string, notices: Notice[]) {
    ears.forEach((ear) => ear(feed, notices));
    readCounts();
  },
  startOver(feed: string) {
    ears.forEach((ear) => ear(feed, null));
    readCounts();
  },
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, spread(milliseconds))),
};

function read(feed: string, after: number, epoch: number): Promise<Notices> {
  return get<Notices>(`/api/feeds/${encodeURIComponent(feed)}?after=${after}&epoch=${epoch}`);
}

async function joinAll(line_: Hub): Promise<void> {
  for (const loop of loops.values()) {
    const answer = await line_.join(loop.feed);
    if (!answer) return;
    if (answer.joined) loop.joined(answer.head, answer.epoch);
    else drop(loop.feed);
  }
  for (const body of figureEars.keys()) await line_.join('figures:' + body);
  // Figures are not numbered: after a break the page cannot know, so it reads again.
  figureEars.forEach((some) => some.forEach((ear) => ear()));
  if (hub === line_) line.value = 'live';
}

function drop(feed: string): void {
  loops.get(feed)?.close();
  loops.delete(feed);
  feeds.value = feeds.value.filter((one) => one.feed !== feed);
}

async function readFeeds(): Promise<void> {
  feeds.value = (await get<Schemas['FeedsView']>('/api/feeds')).feeds;
}

// Many rings, one question.
function readCounts(soon = 120): void {
  if (countsDue) return;
  countsDue = true;
  setTimeout(async () => {
    countsDue = false;
    const asking = hub;
    try {
      const now = await get<Schemas['CountsView']>('/api/counts');
      if (hub === asking) Object.assign(counts, now);
    } catch {
      // The next ring asks again; the banner already says that the line is away.
    }
  }, spread(soon));
}

import { onScopeDispose } from 'vue';
import { listen } from './live';
import type { Notice } from './loop';

/**
 * Keeps what a page shows in step: whenever a notice matters to it the page reads again. Notices that come while it reads
 * are answered by one more reading, not by one each.
 */
export function useLive(matters: (feed: string, notice: Notice) => boolean, refresh: (moved: Set<string>) => Promise<void>) {
  let running = false;
  let due: Set<string> | null = null;

  async function run(): Promise<void> {
    running = true;
    try {
      while (due) {
        const moved = due;
        due = null;
        await refresh(moved);
      }
    } finally {
      running = false;
    }
  }

  onScopeDispose(
    listen((feed, notices) => {
      const moving = notices?.filter((notice) => matters(feed, notice));
      if (moving?.length === 0) return;
      due ??= new Set();
      for (const notice of moving ?? []) due.add(notice.subject);
      if (!running) void run();
    }),
  );
}

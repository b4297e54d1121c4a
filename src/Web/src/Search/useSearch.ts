import { reactive } from 'vue';
import { send } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import type { FoundPage, FoundReport, SearchQuery } from './shapes';

/** What was filled in of a query; the house takes no empty members. */
export function filled(query: SearchQuery): SearchQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value && String(value).trim()));
}

/** Searches page by page. What is searched for is sent as content: it stands in no address. */
export function useSearch() {
  const found = reactive({
    items: null as FoundReport[] | null,
    next: null as string | null,
    count: null as number | null,
    more: false,
    busy: false,
    problem: null as Problem | null,
  });
  let asked: SearchQuery = {};
  let turn = 0;

  async function ask(after: string | null): Promise<void> {
    const mine = ++turn;
    found.busy = true;
    try {
      const path = after ? `/api/searches?after=${encodeURIComponent(after)}` : '/api/searches';
      const page = await send<FoundPage>('POST', path, asked);
      // Only the newest question may answer.
      if (mine !== turn) return;
      found.items = after ? [...(found.items ?? []), ...page.items] : page.items;
      found.next = page.next ?? null;
      found.problem = null;
      if (!after) [found.count, found.more] = [page.count ?? null, page.more];
    } catch (error) {
      if (mine === turn) found.problem = problemOf(error);
    } finally {
      if (mine === turn) found.busy = false;
    }
  }

  function find(query: SearchQuery): Promise<void> {
    asked = filled(query);
    return ask(null);
  }

  return { found, find, further: () => ask(found.next) };
}

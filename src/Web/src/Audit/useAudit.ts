import { reactive } from 'vue';
import { get } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import type { Schemas } from '../schemas';
import { asked, type AuditLine, type AuditQuery } from './shapes';

/** Reads the audit page by page, newest first. */
export function useAudit() {
  const found = reactive({
    lines: null as AuditLine[] | null,
    next: null as string | null,
    busy: false,
    problem: null as Problem | null,
  });
  let question = '';
  let turn = 0;

  async function ask(before: string | null): Promise<void> {
    const mine = ++turn;
    found.busy = true;
    try {
      const page = await get<Schemas['PageOfAuditLine']>(
        `/api/audit?${question}${before ? `&before=${before}` : ''}`,
      );
      // Only the newest question may answer.
      if (mine !== turn) return;
      found.lines = before ? [...(found.lines ?? []), ...page.items] : page.items;
      found.next = page.next ?? null;
      found.problem = null;
    } catch (error) {
      if (mine === turn) found.problem = problemOf(error);
    } finally {
      if (mine === turn) found.busy = false;
    }
  }

  function find(query: AuditQuery): Promise<void> {
    question = asked(query);
    return ask(null);
  }

  return { found, find, further: () => ask(found.next) };
}

import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import { me } from '../Accounts/session';
import { get, send } from '../Acts/ask';
import { isRefusal, problemOf, Unanswered, type Problem } from '../Acts/problem';
import type { Draft, DraftContent } from './shapes';
import { heldHere } from './heldHere';

const Pause = 1000;
const Again = 5000;
const Unsaved = 'unsaved';

/** Saves what is typed as a draft of the report, a moment after the typing rests, one save at a time. */
export function useDraft(report: string, content: () => DraftContent) {
  const savedAt = ref<Date | null>(null);
  const state = ref<'idle' | 'saving' | 'saved' | 'waiting'>('idle');
  const problem = shallowRef<Problem | null>(null);
  const here = heldHere(`${me.value?.person ?? ''} ${report}`);
  let revision = 0;
  let held: DraftContent | null = null;
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let closed = false;

  /** Fetches what was saved earlier, if anything, before typing begins. */
  async function restore(): Promise<DraftContent | null> {
    try {
      const draft = await get<Draft>(`/api/drafts/${report}`);
      revision = draft.revision;
      savedAt.value = new Date(draft.savedAt);
      return (held = here.take(revision)) ?? draft.content;
    } catch (error) {
      if (isRefusal(error, 'not-found')) return (held = here.take(0));
      problem.value = problemOf(error);
      return null;
    }
  }

  /** From here on changes are saved; what stands now counts as saved. */
  function begin(): void {
    written = held ? Unsaved : JSON.stringify(content());
    if (held) plan(Pause);
    watch(content, typed, { deep: true });
  }

  function typed(): void {
    if (closed) return;
    here.put(revision, content());
    plan(Pause);
  }

  /** Saves no more, for instance because the text is handed in. */
  async function end(): Promise<void> {
    closed = true;
    clearTimeout(timer);
    await running;
  }

  /** Saves at once what is not saved yet, and then no more, unless that failed. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    await running;
    if (written && JSON.stringify(content()) !== written) await write();
    closed = state.value !== 'waiting';
  }

  /** Saves again after a refusal let the person go on typing. */
  function resume(): void {
    closed = false;
    typed();
  }

  /** Drops the draft. */
  async function discard(): Promise<void> {
    await end();
    here.drop();
    await send('DELETE', `/api/drafts/${report}`);
  }

  function plan(pause: number): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(save, pause);
  }

  function save(): void {
    running ??= write().finally(() => {
      running = null;
      if (JSON.stringify(content()) !== written && state.value === 'saved') plan(Pause);
    });
  }

  async function write(): Promise<void> {
    const now = JSON.stringify(content());
    if (now === written) return;
    state.value = 'saving';
    try {
      const draft = await send<Draft>('PUT', `/api/drafts/${report}`, { revision, content: JSON.parse(now) });
      revision = draft.revision;
      written = now;
      savedAt.value = new Date(draft.savedAt);
      problem.value = null;
      state.value = 'saved';
      if (JSON.stringify(content()) === written) here.drop();
    } catch (error) {
      problem.value = error instanceof Unanswered ? null : problemOf(error);
      state.value = 'waiting';
      if (error instanceof Unanswered) plan(Again);
    }
  }

  onScopeDispose(() => {
    clearTimeout(timer);
    if (closed) here.drop();
    else if (JSON.stringify(content()) !== written && written) save();
  });

  return { savedAt, state, problem, restore, begin, flush, end, resume, discard };
}

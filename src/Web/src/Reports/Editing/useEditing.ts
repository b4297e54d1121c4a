import { onMounted, onScopeDispose, shallowRef, watch } from 'vue';
import { get, send } from '../../Acts/ask';
import { isRefusal, problemOf, type Problem } from '../../Acts/problem';
import type { EditingView } from './shapes';

// Who types is no fact of the record and rings no feed: an open page asks now and then, a hidden one does not.
const Again = 10_000;

/** Follows who edits the copy at `root`, and opens, takes over and closes it; an empty root is followed by nobody. */
export function useEditing(root: () => string) {
  const view = shallowRef<EditingView | null>(null);
  const problem = shallowRef<Problem | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  async function ask(question: () => Promise<EditingView>): Promise<EditingView | null> {
    clearTimeout(timer);
    try {
      view.value = await question();
      problem.value = null;
      return view.value;
    } catch (error) {
      // Whoever may not look at the desk's copy simply sees nothing of this.
      problem.value = isRefusal(error, 'not-found') ? null : problemOf(error);
      return null;
    } finally {
      if (!gone) timer = setTimeout(look, Again);
    }
  }

  async function look(): Promise<void> {
    if (!root()) view.value = null;
    else if (document.hidden) timer = setTimeout(look, Again);
    else await ask(() => get<EditingView>(`${root()}/editing`));
  }

  /** Opens the copy; the answer says whether somebody else has it. */
  function open(): Promise<EditingView | null> {
    return ask(() => send<EditingView>('POST', `${root()}/editing`));
  }

  /** Takes the copy over from somebody who is idle. */
  function takeOver(): Promise<EditingView | null> {
    return ask(() => send<EditingView>('POST', `${root()}/editing/take-overs`));
  }

  /** Closes the copy, so that others need not wait. */
  async function close(): Promise<void> {
    if (!view.value?.mine) return;
    try {
      await send('DELETE', `${root()}/editing`);
    } catch (error) {
      // The house frees it by itself a quarter of an hour later.
      problemOf(error);
    }
    if (!gone) await look();
  }

  function awake(): void {
    if (!document.hidden) void look();
  }

  watch(root, look);
  onMounted(() => {
    void look();
    document.addEventListener('visibilitychange', awake);
  });
  onScopeDispose(() => {
    gone = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', awake);
    void close();
  });

  return { view, problem, look, open, takeOver, close };
}

import { nextTick, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { me } from '../../Accounts/session';
import { get, send } from '../../Acts/ask';
import { newId } from '../../Acts/id';
import { isRefusal, problemOf, Refused, Unanswered, type Problem } from '../../Acts/problem';
import type { Draft, DraftContent } from '../shapes';
import { heldHere } from './heldHere';
import { fieldOf } from './fieldOf';
import { sameDraft } from './sameDraft';
import { draftWindows, type DraftWord } from './windows';

const Pause = 1000;
const Again = 5000;
const Unsaved = 'unsaved';

/**
 * Saves what is typed as a draft of the report, a moment after the typing rests, one save at a time. Where another window
 * saved meanwhile nothing is overwritten: both texts stand in `clash` until the person decides. `fill` shows in this window
 * what another one saved while nothing was typed here.
 */
export function useDraft(report: string, content: () => DraftContent, fill?: (content: DraftContent) => void) {
  const savedAt = ref<Date | null>(null);
  const state = ref<'idle' | 'saving' | 'saved' | 'waiting'>('idle');
  const problem = shallowRef<Problem | null>(null);
  const clash = shallowRef<Draft | null>(null);
  const elsewhere = ref(false);
  const handedIn = ref(false);
  const key = `${me.value?.person ?? ''} ${report}`;
  const mine = newId();
  const here = heldHere(key, mine);
  const windows = draftWindows(key, mine, hear);
  let revision = 0;
  let held: DraftContent | null = null;
  let sent: DraftContent | undefined;
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let closed = false;
  // What bears the mark of a secret is not held anywhere.
  let unheld = false;

  /** Fetches what was saved earlier, or what this machine still holds, before typing begins. */
  async function restore(): Promise<DraftContent | null> {
    const open = await windows.open();
    elsewhere.value = open.size > 0;
    try {
      const draft = await find();
      if (draft) accept(draft);
      return restoreHeld(draft, open) ?? draft?.content ?? null;
    } catch (error) {
      problem.value = problemOf(error);
      return restoreHeld(null, open);
    }
  }

  async function find(): Promise<Draft | null> {
    try {
      return await get<Draft>(`/api/drafts/${report}`);
    } catch (error) {
      if (isRefusal(error, 'not-found')) return null;
      throw error;
    }
  }

  function restoreHeld(draft: Draft | null, open: Set<string>): DraftContent | null {
    const found = here.all().filter((one) => !open.has(one.window));
    for (const one of found) if (draft && sameDraft(one.content, draft.content)) here.drop(one.window);
    const left = found.find((one) => !draft || !sameDraft(one.content, draft.content));
    if (!left) return null;
    const isNext = !draft || left.revision === draft.revision || (left.sent && sameDraft(left.sent, draft.content));
    if (!isNext) clash.value = draft;
    held = left.content;
    if (here.put(isNext ? revision : left.revision, held, left.sent)) here.drop(left.window);
    return held;
  }

  /** From here on changes are saved; what stands now counts as saved. */
  function begin(): void {
    written = held ? Unsaved : JSON.stringify(content());
    if (held) plan(Pause);
    watch(content, typed, { deep: true });
  }

  function typed(): void {
    if (closed) return;
    if (!unheld) here.put(revision, content(), sent);
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

  /** The text was handed in: the other windows hear of it, and nothing is held any longer. */
  function done(): void {
    closed = true;
    here.drop();
    windows.tell('handed-in');
  }

  /** Drops the draft. */
  async function discard(): Promise<void> {
    await end();
    done();
    await send('DELETE', `/api/drafts/${report}`);
  }

  /** Goes on with the words of this window; the next save stands on those of the other. */
  function keepMine(): void {
    if (clash.value) revision = clash.value.revision;
    clash.value = null;
    plan(0);
  }

  /** Gives up the words of this window for those of the other. */
  async function takeTheirs(): Promise<void> {
    if (!clash.value) return;
    const theirs = clash.value;
    clash.value = null;
    await show(theirs);
  }

  /** Keeps the words of this window as a draft of their own; those of the other stay where they are. */
  async function fork(): Promise<string | null> {
    const id = newId();
    try {
      await send<Draft>('PUT', `/api/drafts/${id}`, { revision: 0, content: content() });
    } catch (error) {
      problem.value = fieldOf(problemOf(error));
      return null;
    }
    closed = true;
    here.drop();
    return id;
  }

  async function show(draft: Draft): Promise<void> {
    fill?.(draft.content);
    accept(draft);
    here.drop();
    await nextTick();
    written = JSON.stringify(content());
    clearTimeout(timer);
  }

  // Another window of this browser: where nothing was typed here, this one follows.
  function hear(word: DraftWord): void {
    elsewhere.value = windows.others.size > 0;
    if (word.kind === 'handed-in') handedIn.value = true;
    if (word.kind === 'saved' && fill && !closed && JSON.stringify(content()) === written) void follow();
  }

  async function follow(): Promise<void> {
    try {
      const draft = await find();
      if (draft && draft.revision > revision && JSON.stringify(content()) === written) await show(draft);
    } catch (error) {
      problem.value = problemOf(error);
    }
  }

  function plan(pause: number): void {
    clearTimeout(timer);
    if (!closed && !clash.value && !handedIn.value) timer = setTimeout(save, pause);
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
    const saving = JSON.parse(now) as DraftContent;
    try {
      accept(await send<Draft>('PUT', `/api/drafts/${report}`, { revision, content: saving }));
      sent = undefined;
      written = now;
      unheld = false;
      problem.value = null;
      if (JSON.stringify(content()) === written) here.drop();
      windows.tell('saved');
    } catch (error) {
      state.value = 'waiting';
      if (error instanceof Unanswered) sent = saving;
      if (error instanceof Unanswered) plan(Again);
      else if (error instanceof Refused && error.problem.code === 'draft.stale') meet(error.problem, saving);
      else refused(problemOf(error));
    }
  }

  function accept(draft: Draft): void {
    revision = draft.revision;
    savedAt.value = new Date(draft.savedAt);
    state.value = 'saved';
  }

  // Somebody saved first. It may have been this very window, whose answer got lost.
  function meet(said: Problem, saving: DraftContent): void {
    const theirs = (said as Problem & { theirs?: Draft | null }).theirs ?? null;
    const own = !theirs || [saving, sent].some((one) => one && sameDraft(one, theirs.content));
    if (!own) {
      clash.value = theirs;
      return;
    }
    revision = theirs?.revision ?? 0;
    sent = undefined;
    plan(0);
  }

  function refused(said: Problem): void {
    if (said.code === 'draft.handed-in') {
      handedIn.value = true;
      return;
    }
    unheld = said.code === 'secret-mark';
    if (unheld) here.drop();
    problem.value = fieldOf(said);
  }

  onScopeDispose(() => {
    clearTimeout(timer);
    if (closed) here.drop();
    else if (!clash.value && !handedIn.value && JSON.stringify(content()) !== written && written) save();
    windows.close();
  });

  return {
    ...{ savedAt, state, problem, clash, elsewhere, handedIn },
    ...{ restore, begin, flush, end, resume, done, discard, keepMine, takeTheirs, fork },
  };
}

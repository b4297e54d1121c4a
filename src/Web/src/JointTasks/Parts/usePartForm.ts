import { onMounted, ref, shallowRef, watch, type Ref } from 'vue';
import { useAct } from '../../Acts/act';
import { useKept } from '../Saving/useKept';

/** A form of a part while it is typed: the revision it was begun from goes with it into the draft. */
interface Begun<T> {
  base: number;
  content: T;
}

/** One of the forms of a part: what the house has, what is typed, what is kept meanwhile, and the way to save it. */
export function usePartForm<T extends object>(
  root: string,
  form: 'Fieldwork' | 'Figures' | 'Report',
  saved: Ref<{ revision: number; content: T }>,
) {
  const kept = useKept<Begun<T>>(`${root}/drafts/${form}`);
  const content = shallowRef<T>(structuredClone(saved.value.content)) as Ref<T>;
  const base = ref(saved.value.revision);
  const dirty = ref(false);
  const stale = ref(false);
  const { busy, problem, press } = useAct();

  function type(typed: T): void {
    content.value = typed;
    dirty.value = true;
    kept.change({ base: base.value, content: typed });
  }

  function takeOver(begun: Begun<T> | null): void {
    content.value = begun?.content ?? structuredClone(saved.value.content);
    base.value = begun?.base ?? saved.value.revision;
    dirty.value = begun !== null;
    stale.value = begun !== null && begun.base !== saved.value.revision;
  }

  /** Whoever sees that a colleague saved meanwhile goes on from that, or begins again from it. */
  async function decide(mine: boolean): Promise<void> {
    stale.value = false;
    problem.value = null;
    base.value = saved.value.revision;
    if (mine) return type(content.value);
    await kept.clear();
    takeOver(null);
  }

  async function settle(mine: boolean): Promise<void> {
    takeOver(await kept.settle(mine));
  }

  async function save(path: string, body: object, reread: () => Promise<void>): Promise<boolean> {
    const receipt = await press(`${root}/${path}`, body);
    if (!receipt) {
      if (problem.value?.status === 409) await reread();
      stale.value = problem.value?.status === 409 && base.value !== saved.value.revision;
      return false;
    }
    dirty.value = false;
    stale.value = false;
    await Promise.all([kept.clear(), reread()]);
    return true;
  }

  // What a colleague saved appears by itself where nothing is typed, and is said where something is.
  watch(saved, (now) => {
    if (dirty.value) stale.value = now.revision !== base.value;
    else takeOver(null);
  });

  onMounted(async () => {
    const begun = await kept.open();
    if (begun) takeOver(begun);
  });

  const { safety, savedAt, ready, problem: draftProblem } = kept;
  return { safety, savedAt, ready, draftProblem, content, base, dirty, stale, busy, problem, type, decide, settle, save };
}

import { computed, reactive, ref, watch } from 'vue';
import { me } from '../../Accounts/session';
import { unsavedWords } from '../Total/unsavedWords';
import { emptyOutput, formOfOutput, type OutputForm } from './outputForm';
import type { OutputView } from './shapes';

/** A paper while it is typed: it outlives a reload, and what a colleague saves meanwhile takes nothing away. */
export function useOutputForm(place: string, storage: Storage = localStorage) {
  const kept = unsavedWords<OutputForm>(`${me.value?.person ?? ''} output ${place}`, storage);
  const form = reactive(emptyOutput());
  const written = computed(() => JSON.stringify(form));
  const stands = ref(written.value);
  const dirty = computed(() => written.value !== stands.value);
  /** The version that was typed on; a later one is a colleague's. */
  const base = ref(0);
  const theirs = ref<OutputView | null>(null);
  const restored = ref(false);

  function put(words: OutputForm): void {
    Object.assign(form, JSON.parse(JSON.stringify(words)));
    stands.value = written.value;
  }

  /** What a new paper begins with where nothing stands yet; it does not count as typed. */
  function propose(words: Pick<OutputForm, 'kind' | 'title'>): void {
    const untouched = !dirty.value;
    form.kind ||= words.kind;
    form.title ||= words.title;
    if (untouched) stands.value = written.value;
  }

  /** Words of another time that were not saved; asked for once what stands in the house is shown. */
  function restore(): void {
    const found = kept.find();
    if (!found) return;
    Object.assign(form, found);
    restored.value = dirty.value;
  }

  /** What the house has now: shown where nothing is typed, told where something is. */
  function arrive(view: OutputView): void {
    if (view.version === base.value) return;
    if (base.value > 0 && dirty.value) theirs.value = view;
    else {
      const first = base.value === 0;
      base.value = view.version;
      put(formOfOutput(view));
      if (first) restore();
    }
  }

  /** Goes on with one's own words, or with the colleague's. */
  function decide(mine: boolean): void {
    if (!theirs.value) return;
    base.value = theirs.value.version;
    if (!mine) forget(theirs.value);
    theirs.value = null;
  }

  /** Gives up what was typed. */
  function forget(view: OutputView | null): void {
    put(view ? formOfOutput(view) : emptyOutput());
    settle();
  }

  /** What was typed is saved, or given up. */
  function settle(): void {
    stands.value = written.value;
    restored.value = false;
    kept.drop();
  }

  watch(written, () => (dirty.value ? kept.keep(form) : kept.drop()));

  return { form, base, dirty, theirs, restored, propose, restore, arrive, decide, forget, settle };
}

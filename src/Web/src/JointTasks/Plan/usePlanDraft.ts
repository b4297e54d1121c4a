import { watch, type Ref } from 'vue';
import { me } from '../../Accounts/session';
import { newId } from '../../Acts/id';
import type { Kept } from '../Saving/keeper';
import { useKept } from '../Saving/useKept';
import type { PlanForm } from './planForm';

/** A plan's form as the house keeps it: each save names the revision that it was typed from. */
const wire = {
  pack: (_revision: number, form: PlanForm, known: number) => ({ revision: known, form }),
  unpack(answer: unknown): Kept<PlanForm> {
    const { revision, form, savedAt } = answer as { revision: number; form: PlanForm; savedAt: string };
    return { revision, content: form, savedAt };
  },
};

/** Keeps the form of a plan while it is typed: that of a task, or the one new task that a body is about to draft, by itself or under `parent`. */
export function usePlanDraft(body: string, task: string | undefined, parent: string | undefined, form: Ref<PlanForm>) {
  const place = ['plan', me.value?.person, body, parent].filter(Boolean).join(' ');
  const kept = useKept<PlanForm>(`/api/plan-drafts/${task ?? chosen()}`, wire);
  let written = '';

  // A new task has no id yet; the draft's stays on this machine until it is saved.
  function chosen(): string {
    const id = localStorage.getItem(place) ?? newId();
    localStorage.setItem(place, id);
    return id;
  }

  function show(found: PlanForm | null): void {
    if (found) form.value = found;
    written = JSON.stringify(form.value);
  }

  /** Shows what was typed earlier and not saved; from here on changes are kept. */
  async function begin(): Promise<void> {
    show(await kept.open());
    watch(
      form,
      (now) => {
        const words = JSON.stringify(now);
        if (words === written) return;
        written = words;
        kept.change(JSON.parse(words) as PlanForm);
      },
      { deep: true },
    );
  }

  async function clear(): Promise<void> {
    await kept.clear();
    if (!task) localStorage.removeItem(place);
  }

  const { safety, savedAt, problem, ready } = kept;
  return { safety, savedAt, problem, ready, begin, clear, settle: async (mine: boolean) => show(await kept.settle(mine)) };
}

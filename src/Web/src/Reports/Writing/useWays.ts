import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { writesOf } from '../../Accounts/places';
import { me } from '../../Accounts/session';
import { get } from '../../Acts/ask';
import { problemOf, type Problem } from '../../Acts/problem';
import { commissionTexts } from '../../Commissions/texts';
import type { Schemas } from '../../schemas';
import { texts as t } from '../../texts';
import type { CommissionReference } from '../shapes';

/** In whose name one may write, and what there is to choose from then: people to enter for, commissions to answer. */
export function useWays() {
  // Whoever began to write: the words are his, even while the session ends under the page.
  const writer = me.value!;
  const ways = computed(() => writesOf(writer));
  const way = ref(0);
  const chosen = computed(() => ways.value[way.value]);
  const names = computed(() =>
    Object.fromEntries(
      ways.value.map((one, index) => [
        index,
        `${one.bodyName} · ${one.forOthers ? t.text.enteredFor : (one.unitName ?? t.text.myself)}`,
      ]),
    ),
  );
  const people = shallowRef<Record<string, string>>({});
  const commissions = shallowRef<Record<string, string>>({});
  const problem = shallowRef<Problem | null>(null);

  async function readPeople(): Promise<void> {
    if (!chosen.value?.forOthers) return;
    try {
      const page = await get<Schemas['PageOfPersonLine']>(`/api/people?body=${chosen.value.body}`);
      people.value = Object.fromEntries(
        page.items.map(({ person, details }) => [person, details.name + (details.sector ? `（${details.sector}）` : '')]),
      );
    } catch (error) {
      problem.value = problemOf(error);
    }
  }

  async function readCommissions(): Promise<void> {
    try {
      const open = await get<CommissionReference[]>('/api/my/commissions');
      const all = open.map((one) => [one.id, `${one.number ?? ''} ${one.title ?? ''}`] as const);
      commissions.value = all.length > 0 ? { '': commissionTexts.noChoice, ...Object.fromEntries(all) } : {};
    } catch (error) {
      problem.value = problemOf(error);
    }
  }

  /** Chooses the way that a draft was begun in. */
  function pick(body?: string | null, unit?: string | null, forOthers = false): void {
    const at = ways.value.findIndex(
      (one) => one.body === body && one.forOthers === forOthers && (one.unit ?? null) === (unit ?? null),
    );
    way.value = Math.max(0, at);
  }

  async function read(): Promise<void> {
    await Promise.all([readPeople(), readCommissions()]);
  }

  watch(way, readPeople);
  return reactive({ way, chosen, names, people, commissions, problem, pick, read });
}

import { onMounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { get, send } from '../../Acts/ask';
import { newId } from '../../Acts/id';
import { problemOf, type Problem } from '../../Acts/problem';

/** Something that one person keeps for himself under a name, such as a view of a desk or a search. */
export interface Named {
  id: string;
  name: string;
}

/** What one person keeps at a door, and what he may do with it. */
export interface NamedThings<T extends Named> {
  things: ShallowRef<T[]>;
  /** The name that is being typed. */
  name: Ref<string>;
  problem: ShallowRef<Problem | null>;
  /** Keeps this under the name typed. */
  save(content: object): Promise<void>;
  remove(thing: T): Promise<void>;
}

/** Reads and keeps the named things at a door; each answer shows how they stand then. */
export function useNamed<T extends Named>(door: string): NamedThings<T> {
  const things = shallowRef<T[]>([]);
  const name = ref('');
  const problem = shallowRef<Problem | null>(null);

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      things.value = await get<T[]>(door);
      problem.value = null;
      return true;
    } catch (error) {
      problem.value = problemOf(error);
      return false;
    }
  }

  async function save(content: object): Promise<void> {
    if (await attempt(() => send('PUT', `${door}/${newId()}`, { name: name.value, ...content }))) name.value = '';
  }

  async function remove(thing: T): Promise<void> {
    await attempt(() => send('DELETE', `${door}/${thing.id}`));
  }

  onMounted(() => attempt(async () => {}));
  return { things, name, problem, save, remove };
}

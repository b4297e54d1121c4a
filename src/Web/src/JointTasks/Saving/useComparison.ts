import { ref, shallowRef, watch } from 'vue';
import { problemOf, type Problem } from '../../Acts/problem';

/** Two versions laid side by side: at first the last two, and whichever are chosen then. */
export function useComparison<T>(numbers: () => number[], read: (from: string, to: string) => Promise<T>) {
  const [from, to] = [ref(''), ref('')];
  const found = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);

  // A version that comes is what one wants to see; the one before it is what it is held against.
  watch(
    () => numbers().at(-1),
    () => ([from.value, to.value] = [numbers().at(-2), numbers().at(-1)].map((number) => String(number ?? '')) as [string, string]),
    { immediate: true },
  );
  watch(
    [from, to],
    async ([before, after]) => {
      if (!before || !after) return;
      try {
        const differences = await read(before, after);
        if (from.value !== before || to.value !== after) return;
        found.value = differences;
        problem.value = null;
      } catch (error) {
        problem.value = problemOf(error);
      }
    },
    { immediate: true },
  );

  return { from, to, found, problem };
}

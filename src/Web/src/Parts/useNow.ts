import { onScopeDispose, ref, type Ref } from 'vue';

/** The present moment, moving every so many milliseconds while something shows it. */
export function useNow(every: number): Ref<number> {
  const now = ref(Date.now());
  const timer = setInterval(() => (now.value = Date.now()), every);
  onScopeDispose(() => clearInterval(timer));
  return now;
}

import { ref } from 'vue';

let answer: ((shown: boolean) => void) | null = null;

/** Whether the second factor's window is open. */
export const secondFactorAsked = ref(false);

/** Opens the window; true once the factor was accepted, false where the person gave up. */
export function showSecondFactor(): Promise<boolean> {
  answer?.(false);
  secondFactorAsked.value = true;
  return new Promise((resolve) => (answer = resolve));
}

/** Closes the window with its outcome. */
export function closeSecondFactor(shown: boolean): void {
  secondFactorAsked.value = false;
  answer?.(shown);
  answer = null;
}

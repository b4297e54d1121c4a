import { Abandoned, isRefusal } from './problem';
import { showSecondFactor } from './stepUp';

/** Does the work; where the second factor is asked it is shown, and the work done again. */
export async function withFactor<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error, 'step-up-needed')) throw error;
    if (!(await showSecondFactor())) throw new Abandoned();
    return work();
  }
}

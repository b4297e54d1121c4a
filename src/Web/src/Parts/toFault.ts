import { nextTick } from 'vue';

/** Brings the first field that was refused into view, with the cursor in it. */
export async function toFault(form: HTMLElement | null): Promise<void> {
  await nextTick();
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('[role="alert"]');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/**
 * Takes over what the house proposes for a field, though never between two keys: while the cursor stands in the field it waits
 * until it has left.
 */
export function adopt(box: Element | undefined, take: () => void): void {
  if (box?.contains(document.activeElement)) box.addEventListener('focusout', take, { once: true });
  else take();
}

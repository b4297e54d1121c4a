import { useKeys } from '../../Keys/keys';
import { texts as t } from '../../texts';
import { moveBy, rowInHand } from './rows';
import type { Selection } from './useSelection';

const keyInHand = () => rowInHand()?.closest<HTMLElement>('[data-key]')?.dataset.key ?? '';

/** The keys of a list: j and k walk the rows of the whole page, x and shift choose those of this list. */
export function useRowKeys(keys: () => string[], selection?: Selection) {
  function chooseInHand() {
    if (keys().includes(keyInHand())) selection?.toggle(keyInHand());
  }

  function extendBy(steps: number) {
    if (selection && keys().includes(keyInHand()) && !selection.has(keyInHand())) selection.toggle(keyInHand());
    moveBy(steps);
    if (keys().includes(keyInHand())) selection?.extend(keyInHand());
  }

  // Arrows walk only from a row on: elsewhere they are the page's own.
  function onArrow(event: KeyboardEvent) {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!steps || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey && selection) extendBy(steps);
    else moveBy(steps);
  }

  useKeys([
    { keys: ['j'], also: ['ArrowDown'], says: t.lists.keys.next, press: () => moveBy(1) },
    { keys: ['k'], also: ['ArrowUp'], says: t.lists.keys.previous, press: () => moveBy(-1) },
    { keys: [], also: ['Enter'], says: t.lists.keys.open, press: () => undefined },
  ]);
  if (selection) {
    useKeys([
      { keys: ['x'], says: t.lists.keys.choose, press: chooseInHand },
      { keys: ['Shift+j'], also: ['Shift+ArrowDown'], says: t.lists.keys.chooseDown, press: () => extendBy(1) },
      { keys: ['Shift+k'], also: ['Shift+ArrowUp'], says: t.lists.keys.chooseUp, press: () => extendBy(-1) },
      { keys: ['a'], says: t.lists.keys.chooseAll, press: () => selection.all() },
      { keys: ['Escape'], says: t.lists.keys.chooseNone, press: () => selection.clear() },
    ]);
  }
  return onArrow;
}

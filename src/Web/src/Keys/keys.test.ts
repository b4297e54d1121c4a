import { effectScope } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hand, nameOf, setShortcuts, shown, takesLetters, useKeys } from './keys';

const key = (name: string, more: object = {}) =>
  ({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, target: { tagName: 'A' }, preventDefault: vi.fn(), ...more }) as unknown as KeyboardEvent;

let dialog: object | null;
beforeEach(() => {
  dialog = null;
  vi.stubGlobal('document', { querySelectorAll: () => (dialog ? [dialog] : []) });
  vi.stubGlobal('localStorage', { setItem: vi.fn(), removeItem: vi.fn(), getItem: () => null });
});
afterEach(() => vi.unstubAllGlobals());

describe('a key that was pressed', () => {
  it('goes to whoever bound it last, and back when that one is gone', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const [page, part] = [effectScope(), effectScope()];
    page.run(() => useKeys([{ keys: ['1'], says: '甲', press: first }]));
    part.run(() => useKeys([{ keys: ['1'], says: '乙', press: second }]));
    expect(hand(key('1'))).toBe(true);
    part.stop();
    hand(key('1'));
    page.stop();
    expect(hand(key('1'))).toBe(false);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('is a letter where somebody types, in a dialog, or while a word is being composed', () => {
    const press = vi.fn();
    const scope = effectScope();
    scope.run(() => useKeys([{ keys: ['j'], press }]));
    hand(key('j', { target: { tagName: 'INPUT', type: 'search' } }));
    hand(key('j', { target: { tagName: 'TEXTAREA' } }));
    hand(key('j', { isComposing: true }));
    hand(key('j', { ctrlKey: true }));
    dialog = { getClientRects: () => [{}] };
    hand(key('j'));
    scope.stop();
    expect(press).not.toHaveBeenCalled();
  });

  it('acts where a calendar stands shut and unseen', () => {
    const press = vi.fn();
    const scope = effectScope();
    scope.run(() => useKeys([{ keys: ['j'], press }]));
    dialog = { getClientRects: () => [] };
    hand(key('j'));
    scope.stop();
    expect(press).toHaveBeenCalledOnce();
  });

  it('does nothing once single keys are turned off', () => {
    const press = vi.fn();
    const scope = effectScope();
    scope.run(() => useKeys([{ keys: ['j'], press }]));
    setShortcuts(false);
    expect(hand(key('j'))).toBe(false);
    setShortcuts(true);
    expect(hand(key('j'))).toBe(true);
    scope.stop();
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('bears the name that the list of shortcuts shows', () => {
    expect(nameOf(key('J', { shiftKey: true }))).toBe('Shift+j');
    expect(nameOf(key('?', { shiftKey: true }))).toBe('?');
    expect(nameOf(key('ArrowDown', { shiftKey: true }))).toBe('Shift+ArrowDown');
    expect(nameOf(key('r', { metaKey: true }))).toBe('');
    expect(takesLetters({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
  });

  it('is listed once, however many lists of a page bind it', () => {
    const scope = effectScope();
    scope.run(() => {
      useKeys([{ keys: ['j'], says: '下一件', press: vi.fn() }]);
      useKeys([{ keys: ['j'], says: '下一件', press: vi.fn() }]);
    });
    expect(shown.value).toHaveLength(1);
    scope.stop();
  });
});

import { ref } from 'vue';
import { describe, expect, it } from 'vitest';
import { useSelection } from './useSelection';

describe('the rows that are chosen', () => {
  const setting = () => {
    const keys = ref(['a', 'b', 'c', 'd']);
    return { keys, selection: useSelection(() => keys.value) };
  };

  it('reach from the one last chosen to the one pressed with shift, either way', () => {
    const { selection } = setting();
    selection.toggle('c');
    selection.extend('a');
    expect([...selection.chosen.value]).toEqual(['a', 'b', 'c']);
  });

  it('stay chosen when new rows come, and are forgotten when they go', () => {
    const { keys, selection } = setting();
    selection.toggle('b');
    selection.toggle('d');
    keys.value = ['new', 'a', 'b', 'c'];
    expect([...selection.chosen.value]).toEqual(['b']);
  });

  it('are all of them, and with the next press none', () => {
    const { selection } = setting();
    selection.toggle('a');
    selection.all();
    expect(selection.chosen.value.size).toBe(4);
    selection.all();
    expect(selection.chosen.value.size).toBe(0);
  });

  it('lose those that were dealt with and keep the others', () => {
    const { selection } = setting();
    selection.all();
    selection.drop(['a', 'c']);
    expect([...selection.chosen.value]).toEqual(['b', 'd']);
  });
});

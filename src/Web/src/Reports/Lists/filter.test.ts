import { describe, expect, it } from 'vitest';
import { filled, filterIn, pathOf, todoPathOf } from './filter';

describe('the filter of a desk', () => {
  it('is read from the address, and nothing else of it', () => {
    expect(filterIn({ list: 'all', stage: 'Editing', late: 'true', urgency: '', from: ['a', 'b'] })).toEqual({ stage: 'Editing', late: 'true' });
  });

  it('goes to the house beside the list', () => {
    expect(pathOf('320581', 'Todo', { urgency: 'Urgent', since: '2025-03-01' })).toBe(
      '/api/desks/320581/reports?list=Todo&urgency=Urgent&since=2025-03-01',
    );
  });

  it('goes with what waits, whose kinds it tells apart', () => {
    expect(todoPathOf('320581', {})).toBe('/api/desks/320581/todos');
    expect(todoPathOf('320581', { kind: 'Commission', late: 'true' })).toBe('/api/desks/320581/todos?late=true&kind=Commission');
  });

  it('is empty where nothing narrows', () => expect(filled({ stage: undefined, late: '' })).toEqual({}));
});

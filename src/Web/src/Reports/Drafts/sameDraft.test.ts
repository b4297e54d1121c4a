import { describe, expect, it } from 'vitest';
import { fieldOf } from './fieldOf';
import { sameDraft } from './sameDraft';

describe('two drafts', () => {
  it('are the same whatever is empty in them, and in whatever order they say it', () => {
    expect(sameDraft({ title: '题', files: [], note: '' }, { unit: null, title: '题' })).toBe(true);
    expect(sameDraft({ title: '题', advice: '办' }, { advice: '办', title: '题' })).toBe(true);
  });

  it('differ where a word or a file differs', () => {
    expect(sameDraft({ title: '题' }, { title: '题目' })).toBe(false);
    expect(sameDraft({ files: [{ hash: 'a', name: '甲' }] }, { files: [] })).toBe(false);
  });
});

describe('what is refused of a draft', () => {
  const problem = { status: 422, code: 'input.too-long', title: '', detail: '' };

  it('is said at the field of the form', () => {
    expect(fieldOf({ ...problem, field: 'content.advice' }).field).toBe('text.advice');
    expect(fieldOf({ ...problem, field: 'content.note' }).field).toBe('note');
    expect(fieldOf(problem)).toEqual(problem);
  });
});

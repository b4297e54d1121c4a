import { describe, expect, it } from 'vitest';
import { blankForm, draftOf, formOfDraft, isBlank, submissionOf } from './form';

const own = { body: '320581', forOthers: false };

describe('the form of a report', () => {
  it('comes back from its draft as it was left', () => {
    const form = {
      ...blankForm(),
      text: { title: '题', situation: '情', analysis: '因', advice: '议' },
      ...{ category: 'Society', urgency: 'Urgent', note: '不同之处', commission: 'c1', checks: ['new'] },
      files: [{ hash: 'h', name: '照片.jpg' }],
    };
    expect(formOfDraft(draftOf(form, own))).toEqual(form);
  });

  it('names an author and a channel only where one enters it for others', () => {
    const form = { ...blankForm(), author: 'p1' };
    expect(submissionOf(form, own)).not.toHaveProperty('author');
    expect(submissionOf(form, { ...own, forOthers: true })).toMatchObject({ author: 'p1', channel: 'Paper' });
  });

  it('hands in the text apart, and nothing that was not chosen', () => {
    const sent = submissionOf({ ...blankForm(), text: { title: '题', situation: '', analysis: '', advice: '' } }, own);
    expect(sent.text).toEqual({ title: '题', situation: '', analysis: '', advice: '' });
    expect(sent.commission ?? sent.note ?? sent.checks).toBeUndefined();
  });

  it('is blank until something is typed or attached', () => {
    expect(isBlank(blankForm())).toBe(true);
    expect(isBlank({ ...blankForm(), note: '说明' })).toBe(false);
  });
});

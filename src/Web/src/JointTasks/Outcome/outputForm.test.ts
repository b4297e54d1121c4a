import { describe, expect, it } from 'vitest';
import { emptyOutput, filledOutput, formOfOutput } from './outputForm';
import type { OutputView } from './shapes';

const words = '一、基本情况\n全市配套率三成八。\n\n二、对策\n建立对接清单。\n联合采购。';
const form = { ...emptyOutput(), kind: 'SpecialReport', title: '专报', to: '市委', prefix: '襄政协办', bulletin: '襄政协专报', words };

describe('a paper', () => {
  it('is sent in paragraphs, each heading with the one that follows it', () => {
    expect(filledOutput(form).text.paragraphs).toEqual([
      { heading: '一、基本情况', text: '全市配套率三成八。' },
      { heading: '二、对策', text: '建立对接清单。' },
      { heading: null, text: '联合采购。' },
    ]);
  });

  it('has no words of its own where it is the total report', () => {
    const total = filledOutput({ ...form, kind: 'TotalReport' });
    expect(total.text.paragraphs).toEqual([]);
    expect(total.bulletin).toBeNull();
  });

  it('comes back into the form as it was', () => {
    const { text, prefix, bulletin } = filledOutput(form);
    const again = formOfOutput({ kind: form.kind, text, prefix, bulletin } as unknown as OutputView);
    expect(filledOutput(again)).toEqual(filledOutput(form));
  });
});

import { expect, it } from 'vitest';
import { emptyForm } from './planForm';
import { withTemplate } from './templates';

const content = (questions: string[], step = '精选议题') => ({
  kind: 'joint-research',
  text: { subject: '', requirements: '按提纲调研', questions, sites: [], questionnaire: [], fields: {} },
  ...{ allBelow: true, topics: [], indicators: [], steps: [{ key: 's1', name: step }] },
});
const chain = content(['现状如何']);

it('a template fills in what is empty, and leaves what was typed', () => {
  const form = withTemplate({ ...emptyForm(), requirements: '一县一报' }, '六环节闭环', chain, null);
  expect(form).toMatchObject({ template: '六环节闭环', requirements: '一县一报', questions: ['现状如何'] });
  expect(form.steps.map((step) => step.name)).toEqual(['精选议题']);
});

it('another template takes the place of the first where nobody changed anything', () => {
  const first = withTemplate(emptyForm(), '六环节闭环', chain, null);
  const typed = { ...first, questions: ['现状如何', '难在哪里'] };
  const second = withTemplate(typed, '年度调研', content(['今年如何'], '选题'), chain);
  expect(second.questions).toEqual(['现状如何', '难在哪里']);
  expect(second.steps.map((step) => step.name)).toEqual(['选题']);
});

it('no template takes away what the last one gave, and nothing else', () => {
  const form = withTemplate({ ...withTemplate(emptyForm(), '六环节闭环', chain, null), subject: '产业链' }, '', null, chain);
  expect(form).toMatchObject({ template: '', subject: '产业链', requirements: '', questions: [], steps: [] });
});

it('what is laid down is the form’s own: the template stays as it is', () => {
  const form = withTemplate(emptyForm(), '六环节闭环', chain, null);
  form.steps[0]!.name = '改过';
  expect(chain.steps[0]!.name).toBe('精选议题');
});

import { describe, expect, it } from 'vitest';
import { emptyForm } from '../planForm';
import { missing, stepBeside, stepNamed, stepOf } from './steps';

const field = (key: string, required = true) => ({ key, label: key, type: 'Line' as const, required, choices: [], columns: [] });
const kind = {
  plan: [field('text.subject'), field('invitees'), field('dates.partDue'), field('text.fields.theme'), field('topics', false)],
};

describe('a refused field', () => {
  it.each([
    ['plan.text.subject', 'outline'],
    ['plan.text.fields.theme', 'outline'],
    ['plan.indicators.2.weight', 'table'],
    ['plan.invitees.bodies', 'bodies'],
    ['plan.dates.partDue', 'dates'],
    ['plan.steps[1].on', 'dates'],
    ['kind', 'template'],
  ])('%s is mended in the step %s', (name, step) => expect(stepOf(name)).toBe(step));
});

describe('what is missing', () => {
  it('is what the kind asks for and nobody filled in', () => {
    expect(missing(kind, emptyForm()).map((one) => one.key)).toEqual(['text.subject', 'dates.partDue', 'text.fields.theme']);
  });

  it('is nothing once all is filled in', () => {
    const form = { ...emptyForm(), subject: '产业链', dueDay: '2025-04-18', fields: { theme: '供需' } };
    expect(missing(kind, form)).toEqual([]);
  });

  it('are the bodies where none is chosen', () => {
    expect(missing(kind, { ...emptyForm(), allBelow: false }).map((one) => one.key)).toContain('invitees');
  });
});

it('steps have neighbours, but for the first and the last', () => {
  expect([stepBeside('template', -1), stepBeside('template', 1), stepBeside('check', 1)]).toEqual([null, 'outline', null]);
  expect([stepNamed('dates'), stepNamed('elsewhere'), stepNamed(undefined)]).toEqual(['dates', 'template', 'template']);
});

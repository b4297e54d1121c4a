import { describe, expect, it } from 'vitest';
import { emptyForm, formOf, freshKey, planOf, type PlanForm } from './planForm';

const filled = (): PlanForm => ({
  ...emptyForm(),
  ...{ subject: '优化和稳定主导产业链供应链', requirements: '一县一报', questions: ['现状如何', ' ', '难在哪里'] },
  ...{ starts: '2025-03-10', ends: '2025-04-25', dueDay: '2025-04-18', except: ['420602'] },
  indicators: [
    { key: 'i1', name: '规上企业数', unit: '家', combine: 'Sum', weight: 'i2', decimals: 0 },
    { key: 'i2', name: '本地配套率', unit: '%', combine: 'WeightedMean', weight: 'i1', decimals: 1 },
    { key: 'i3', name: ' ', unit: '', combine: 'Sum', decimals: 0 },
  ],
});

describe('a plan', () => {
  it('is sent without the rows that were left empty, and with a weight only where one is meant', () => {
    const plan = planOf(filled());
    expect(plan.text.questions).toEqual(['现状如何', '难在哪里']);
    expect(plan.indicators.map((one) => one.weight)).toEqual([null, 'i1']);
  });

  it('is due at a moment in Beijing, whatever the machine thinks', () => {
    expect(planOf(filled()).dates.partDue).toBe('2025-04-18T17:30:00+08:00');
  });

  it('comes back into the form as it was', () => {
    const plan = planOf(filled());
    const dates = { ...plan.dates, partDue: '2025-04-18T09:30:00Z' };
    const view = { ...plan, dates, leadUnit: null, steps: [], neighbours: [], changes: [], remarks: [] };
    expect(planOf(formOf(view))).toEqual(plan);
  });

  it('names no exceptions among neighbours', () => {
    const plan = planOf({ ...filled(), form: 'Neighbours', group: '汉江流域', bodies: ['420300'] });
    expect(plan).toMatchObject({ group: '汉江流域', invitees: { allBelow: false, bodies: ['420300'], except: [] } });
  });
});

it('a fresh key is one that no row bears', () => {
  expect(freshKey([{ key: 'i2' }, { key: 'i3' }], 'i')).toBe('i4');
});

import { describe, expect, it } from 'vitest';
import type { Me } from '../Accounts/session';
import { keeps, partsOf } from './parts';

const who = (...grants: [Me['grants'][number]['role'], string][]): Pick<Me, 'grants'> => ({
  grants: grants.map(([role, body]) => ({ number: 1, role, body, bodyName: body, from: '2024-01-01' })),
});

describe('Parts of the settings', () => {
  it('are those of the desk for who works there, and nothing at a neighbour', () => {
    const signer = who(['Signer', '420600']);
    expect(partsOf(signer, '420600')).toEqual(['body', 'units', 'calendar', 'duty', 'people', 'messages']);
    expect(partsOf(signer, '420683')).toEqual([]);
  });

  it('reach downward for administrators only', () => {
    expect(partsOf(who(['SystemAdministrator', '420000']), '420683')).toContain('registers');
    expect(partsOf(who(['SystemAdministrator', '420000']), '420683')).not.toContain('duty');
    expect(partsOf(who(['SecurityAdministrator', '420000']), '420683')).not.toContain('state');
  });

  it('are kept by the system administrator', () => {
    expect([keeps(who(['SystemAdministrator', '420600'])), keeps(who(['Editor', '420600'])), keeps(null)]).toEqual([true, false, false]);
  });
});

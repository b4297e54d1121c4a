import { expect, test } from 'vitest';
import { lendable } from './lendable';
import type { Grant } from './session';

const grant = (role: Grant['role'], standsInFor?: string): Grant => ({
  role,
  body: '320581',
  bodyName: '常熟市',
  ...{ number: 1, from: '2025-01-01', standsInFor },
});

test('roles of an office are lent, those of a person or an administrator are not', () => {
  const roles: Grant['role'][] = ['Member', 'Reviewer', 'SecurityAdministrator', 'HandlingUnit', 'Informant'];
  expect(lendable(roles.map((role) => grant(role))).map((one) => one.role)).toEqual(['Reviewer', 'HandlingUnit']);
});

test('what is only lent is not lent again', () => {
  expect(lendable([grant('Signer', 'somebody'), grant('Editor')]).map((one) => one.role)).toEqual(['Editor']);
});

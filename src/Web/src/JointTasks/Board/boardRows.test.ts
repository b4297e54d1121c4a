import { expect, it } from 'vitest';
import type { TaskView } from '../shapes';
import { boardRows, filterNamed } from './boardRows';

const clock = (light: string, runs = true) => ({ dueAt: '2025-04-18T09:30:00Z', light, runs });
const one = (code: string, answer: object, delivery: object = { state: 'None', late: false, sendings: [] }) => ({
  body: { code, name: code },
  answer: { state: 'Waiting', adjustments: [], ...answer },
  delivery,
});
const task = {
  invitations: [
    one('1', { confirmation: clock('Red') }),
    one('2', { signedForAt: '2025-03-04', adjustments: [{ reason: '人代会', askedAt: '2025-03-04' }] }),
    one('3', { state: 'Participating', part: clock('Red', false) }, { state: 'Received', late: true, sendings: [] }),
    one('4', { state: 'Participating', part: clock('Red', false) }, { state: 'Sent', late: false, sendings: [] }),
    one('5', { state: 'Declined' }),
    one('6', { state: 'Participating', adjustments: [{ reason: '人代会', askedAt: '2025-03-04', granted: false }] }),
  ],
} as unknown as TaskView;
const codes = (asked: unknown) => boardRows(task, filterNamed(asked)).map((row) => row.body.code);

it.each([
  ['all', ['1', '2', '3', '4', '5', '6']],
  ['signedFor', ['2']],
  ['unanswered', ['1']],
  ['adjusting', ['2']],
  ['participating', ['3', '4', '6']],
  ['declined', ['5']],
  ['sent', ['3', '4']],
  ['late', ['1', '3']],
  ['nonsense', ['1', '2', '3', '4', '5', '6']],
])('the board of %s', (asked, found) => expect(codes(asked)).toEqual(found));

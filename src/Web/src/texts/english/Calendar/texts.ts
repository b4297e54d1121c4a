import type { English } from '../layOver';
import type { calendarTexts as chinese } from '../../../Calendar/texts';

export const calendarTexts: English<typeof chinese> = {
  lead: 'Deadlines count working days. What a body sets holds for it and below; otherwise the days of those above and of the nation hold. Deadlines already set do not change.',
  year: (year) => `${year}`,
  before: 'Year before',
  after: 'Year after',
  working: (days) => `${days} working days`,
  unloaded: 'The national days of this year are not known yet; Monday to Friday counts.',
  month: (month) => ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month] ?? '',
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  off: 'off',
  worked: 'on',
  legend: { off: 'off', worked: 'worked', own: 'set here', today: 'today' },
  sources: 'Where the days come from, the nearest holds',
  national: 'National days (built in)',
  ownName: (name) => `${name} (this body)`,
  counts: (off, worked) => `${off} off, ${worked} worked`,
  pressHint: 'Press a day to make it the contrary, again to take it back; then save the year.',
  press: (date, working) => `${date}, ${working ? 'worked' : 'off'}`,
  changed: 'not saved yet',
  save: 'Save this year',
  saved: 'Saved.',
  undo: 'Undo',
  paste: 'Paste from a notice',
  take: 'Put into the calendar',
  faults: (lines) => `These lines could not be read: ${lines.join('; ')}`,
};

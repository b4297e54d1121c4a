import type { English } from '../../layOver';
import type { ledgerTexts as chinese } from '../../../../JointTasks/Ledgers/texts';

export const ledgerTexts: English<typeof chinese> = {
  nav: 'Joint tasks',
  views: { tasks: 'Tasks', assignments: 'Directives on outputs', conversions: 'Conversions' },
  emptyAssignments: 'There are none. Directives on outputs appear here once they were assigned.',
  emptyConversions: 'There are none. Conversions appear here once the handling unit has recorded them.',
  state: 'State',
  kind: 'Form',
  year: 'Year',
  everything: 'all',
  overdue: 'only overdue',
  lookBackDue: 'only to be looked back on',
  level: (level, leader) => `${level} ${leader}`,
  answered: (adopted, partly, not, all) => `${all} suggestions: ${adopted} adopted, ${partly} partly, ${not} not`,
  due: (day) => `reply by ${day}`,
  firstDue: (day) => `first due ${day}`,
  late: 'overdue',
  asked: 'more time asked for',
  lookBack: (day) => `look back on ${day}`,
  lookBackNow: 'to be looked back on',
  urgings: (count) => `urged ${count}×`,
  paragraphs: (places) => `total report, paragraph ${places}`,
  amount: (amount) => `${amount} × 10,000 yuan`,
  suggestion: (number, outcome) => `suggestion ${number} (${outcome})`,
  changed: (time) => `updated ${time}`,
};

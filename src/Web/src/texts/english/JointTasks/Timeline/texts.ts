import type { timelineTexts as chinese } from '../../../../JointTasks/Timeline/texts';

const Months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const timelineTexts: typeof chinese = {
  title: 'Timeline',
  groups: { stages: 'Stages', steps: 'Steps', bodies: 'Bodies', own: 'Own body' },
  legend: { planned: 'planned', real: 'real', beyond: 'overdue', now: 'today' },
  columns: { name: 'Name', planned: 'Planned', real: 'Real', words: 'How it stands' },
  asTable: 'As a table',
  day: (month, day) => `${day} ${Months[month - 1] ?? month}`,
  today: (day) => `today ${day}`,
  fromTo: (from, until) => (from === until ? from : `${from} to ${until}`),
  since: (from) => `since ${from}, under way`,
  plannedFrom: (from) => `planned from ${from}`,
  stepStates: { done: 'done', late: 'past the planned day', now: 'under way', later: 'not begun', off: '' },
  sent: (day) => `sent ${day}`,
  sentLate: (day, days) => `sent ${day}, ${days} days late`,
  late: (days) => `${days} days late`,
  dueOn: (day) => `due ${day}`,
  working: 'in fieldwork',
  unanswered: 'unanswered',
  unansweredLate: 'unanswered, overdue',
  declined: 'declined',
  none: '—',
};

import type { English } from '../../layOver';
import type { filterTexts as chinese } from '../../../../Reports/Lists/filterTexts';

export const filterTexts: English<typeof chinese> = {
  name: 'Filters',
  urgency: 'Urgency',
  urgencyAll: 'any urgency',
  category: 'Category',
  categoryAll: 'all categories',
  from: 'From which body',
  fromAll: 'from anywhere',
  since: 'Moved since',
  until: 'Moved until',
  to: 'to',
  late: 'only overdue',
  clear: 'Clear the filters',
  more: 'Filters and views',
  views: 'Views',
  saveName: 'Name of the view',
  save: 'Save this view',
  remove: (name) => `Remove the view “${name}”`,
  removeAsk: (name) => `Remove the view “${name}”?`,
};

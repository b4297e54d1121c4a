import type { standInTexts as chinese } from '../../../Accounts/standInTexts';

export const standInTexts: typeof chinese = {
  title: 'Stand-ins',
  hint: 'While you are away a colleague may act for you for a span of time, a year at most. Both names stand in the records.',
  none: 'There are no stand-ins at present.',
  forYou: (name, role) => `${name} acts for you as ${role}`,
  byYou: (name, role) => `you act for ${name} as ${role}`,
  days: (from, until) => `${from} to ${until}`,
  end: 'End it',
  role: 'Post',
  search: 'Find the stand-in by name',
  person: 'Stand-in',
  choose: 'Please choose',
  from: 'From',
  until: 'Until',
  appoint: 'Appoint',
  ask: 'Your post may not see the list of people; please ask the security administrator of your body.',
  standsIn: (name) => ` (for ${name})`,
};

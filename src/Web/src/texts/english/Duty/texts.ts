import type { English } from '../layOver';
import type { dutyTexts as chinese } from '../../../Duty/texts';

export const dutyTexts: English<typeof chinese> = {
  lead: 'When something urgent comes, messages go to whoever is on duty; where nobody is, to all editors.',
  now: 'on duty now',
  none: 'Nobody is on the roster. All editors are told of urgent papers.',
  person: 'On duty',
  from: 'From',
  until: 'Until',
  choose: 'Choose',
  assign: 'Assign',
  end: 'Strike out',
  ending: (name) => `Strike out the duty of ${name}`,
  endSure: (name, now) => (now ? `${name} is on duty now. End it?` : `Strike out this duty of ${name}?`),
  span: (from, until) => `${from} to ${until}`,
  week: 'A week: Monday 08:30 to the next Monday 08:30',
};

import type { English } from '../../layOver';
import type { batchTexts as chinese } from '../../../../Reports/Lists/batchTexts';

export const batchTexts: English<typeof chinese> = {
  chosen: (count) => `${count} chosen`,
  act: (name, count, all) => (count === all ? name : `${name} (${count})`),
  none: 'Nothing can be done with these together; please open them one by one.',
  clear: 'Choose none',
  doing: (name, done, all) => `${name}: ${done} / ${all}`,
  done: (name, count) => `${name}: ${count} done.`,
  partly: (name, done, failed) => `${name}: ${done} done, ${failed} not; the reason stands below each.`,
  fault: (reason) => `Not done: ${reason}`,
  bar: 'Many at once',
  ask: (name, count) => `${name} (${count})`,
  note: 'All of these get the reason below; the authors and the bodies they came from see it.',
};

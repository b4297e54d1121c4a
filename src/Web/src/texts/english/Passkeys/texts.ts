import type { passkeyTexts as chinese } from '../../../Passkeys/texts';

export const passkeyTexts: typeof chinese = {
  title: 'Passkeys',
  hint: 'Show the second factor with this device’s fingerprint, face or PIN, or a security key: nothing to type, and no false site can steal it.',
  none: 'None registered yet.',
  cannot: 'This browser or address cannot use passkeys. Please use a recent browser and your office’s domain (https).',
  enrolled: (day) => `registered ${day}`,
  used: (moment) => `last used ${moment}`,
  unused: 'not used yet',
  remove: 'Remove',
  name: 'Name',
  nameHint: 'Which device it is, such as “office computer”.',
  password: 'Present password',
  enrol: 'Register this device',
  done: 'Registered.',
  show: 'Use a passkey',
  waiting: 'Please follow the browser…',
};

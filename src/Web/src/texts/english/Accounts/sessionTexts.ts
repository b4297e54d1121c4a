import type { sessionTexts as chinese } from '../../../Accounts/sessionTexts';

export const sessionTexts: typeof chinese = {
  idleTitle: 'Are you still there?',
  idleLead: 'Nothing was done for a long while; you are about to be signed out. What you typed is saved, and you come back to it here.',
  clock: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  stay: 'Stay',
  title: 'Sessions',
  lead: 'Your account is signed in at these places. End any that you do not know at once, and change your password.',
  unknownDevice: 'unknown device',
  program: 'a program (access token)',
  current: 'this device, in use',
  started: 'signed in',
  seen: 'last used',
  end: 'End',
  ending: (device) => `End the session on “${device}”`,
  endOthers: 'End all other sessions',
  none: 'There are no sessions.',
};

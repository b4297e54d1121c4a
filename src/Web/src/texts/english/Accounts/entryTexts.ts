import type { English } from '../layOver';
import type { entryTexts as chinese } from '../../../Accounts/entryTexts';

export const entryTexts: English<typeof chinese> = {
  joinTitle: 'Accept an invitation',
  joinLead: 'Enter the user name and the invitation code that the administrator gave you, and set a password of your own. Nobody else knows it.',
  code: 'Invitation code',
  password: 'Set a password',
  passwordAgain: 'The password once more',
  passwordHint: '10 to 128 characters with upper and lower case and digits; not your user name, not a common password.',
  differs: 'The two passwords differ.',
  join: 'Open the account',
  joined: 'The account is open; please sign in.',
  signIn: 'Sign in',
  forgot: 'Password forgotten or phone lost',
  invited: 'First time, with an invitation code',
  recoverTitle: 'Recover an account',
  askLead: 'Ask, then let the system administrator and the security administrator of your body see that it is you. Each of them gives you one half of the recovery code.',
  ask: 'Ask for recovery',
  asked: 'If there is such an account, both administrators have been told. Once you have both halves of the code, set a new password below.',
  takeTitle: 'I have the recovery code',
  systemCode: 'First half (system administrator)',
  securityCode: 'Second half (security administrator)',
  take: 'Set the password',
  taken: 'The password was set; please sign in. The old second factor is off; switch it on again afterwards.',
  passwordEnds: (day) => `Your password ends on ${day}; please change it on the account page.`,
  passwordChange: 'Change it',
};

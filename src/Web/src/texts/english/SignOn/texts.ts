import type { signOnTexts as chinese } from '../../../SignOn/texts';

export const signOnTexts: typeof chinese = {
  with: (name) => `Sign in with ${name}`,
  title: (name) => `Sign in with ${name}`,
  hint: (name) => `Once bound, you can sign in from ${name}. Posts that need a second factor still show it.`,
  bound: (day) => `Bound on ${day}.`,
  unbound: 'Not bound yet.',
  password: 'Present password',
  bind: 'Bind it',
  unbind: 'Unbind',
  said: {
    bound: 'Bound.',
    'sign-on.refused': 'The single sign-on did not succeed. Try again, or use user name and password.',
    'sign-on.unbound': 'This identity is not bound to an account. Sign in with user name and password, then bind it on the account page.',
    'sign-on.taken': 'This identity is bound to another account. Unbind it there first.',
    'signed-out': 'Your session had ended and nothing was bound. Please sign in and try again.',
  },
};

import { contactTexts as chinese } from '../../../People/contactTexts';

export const contactTexts: typeof chinese = {
  most: chinese.most,
  title: 'Contacts',
  mine: 'Urgings and urgent papers are sent to this mobile. Kept encrypted; only you, the editors of your body (masked) and the system administrator see it.',
  of: (name) => `Contacts of ${name}`,
  masked: 'Masked. The person and the system administrator see all; looking is audited.',
  traced: 'Looking has been audited.',
  fields: { mobile: 'Mobile', telephone: 'Telephone', identityNumber: 'Identity number', address: 'Address', mail: 'Mail' },
  empty: 'empty',
  save: 'Save',
  saved: 'Saved.',
};

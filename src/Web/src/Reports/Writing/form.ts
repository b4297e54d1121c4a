import type { AttachedFile, DraftContent, ReportText } from '../shapes';

/** Everything on the form of a new report. */
export interface WrittenForm {
  text: ReportText;
  category: string;
  urgency: string;
  mark: string;
  channel: string;
  author: string;
  files: AttachedFile[];
  commission: string;
  note: string;
  checks: string[];
}

/** In whose name it is written. */
export interface Place {
  body?: string;
  unit?: string;
  forOthers: boolean;
}

/** The form with nothing on it. */
export function blankForm(commission = ''): WrittenForm {
  return {
    text: { title: '', situation: '', analysis: '', advice: '' },
    ...{ category: '', urgency: 'Ordinary', mark: 'Internal', channel: 'Paper', author: '' },
    ...{ files: [], commission, note: '', checks: [] },
  };
}

/** What is saved of the form as one types. */
export function draftOf(form: WrittenForm, place: Place): DraftContent {
  const { text, category, urgency, mark, channel, author, files, commission, note, checks } = form;
  return {
    ...text,
    ...{ body: place.body, unit: place.unit, files, urgency, mark, category: category || undefined },
    ...{ commission: commission || undefined, note: note || undefined, checks: checks.length > 0 ? checks : undefined },
    ...(place.forOthers ? { channel, author: author || undefined } : {}),
  };
}

/** The form as a draft has it. */
export function formOfDraft(draft: DraftContent): WrittenForm {
  const blank = blankForm();
  return {
    text: {
      ...{ title: draft.title ?? '', situation: draft.situation ?? '' },
      ...{ analysis: draft.analysis ?? '', advice: draft.advice ?? '' },
    },
    category: draft.category ?? '',
    urgency: draft.urgency ?? blank.urgency,
    mark: draft.mark ?? blank.mark,
    channel: draft.channel ?? blank.channel,
    author: draft.author ?? '',
    files: draft.files ?? [],
    commission: draft.commission ?? '',
    note: draft.note ?? '',
    checks: draft.checks ?? [],
  };
}

/** What is handed in. */
export function submissionOf(form: WrittenForm, place: Place) {
  const { title, situation, analysis, advice, ...rest } = draftOf(form, place);
  return { ...rest, text: { title, situation, analysis, advice } };
}

/** Whether anything was typed at all. */
export function isBlank({ text, files, note }: WrittenForm): boolean {
  return files.length === 0 && note === '' && Object.values(text).every((part) => part.trim() === '');
}

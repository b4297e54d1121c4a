import type { OutputView } from './shapes';

/** A paper while it is written: its own text as one, a paragraph to a line. */
export interface OutputForm {
  kind: string;
  title: string;
  to: string;
  copies: string;
  prefix: string;
  bulletin: string;
  mark: string;
  urgency: string;
  words: string;
  suggestions: { text: string; paragraphs: number[] }[];
}

export function emptyOutput(): OutputForm {
  return {
    ...{ kind: '', title: '', to: '', copies: '', prefix: '', bulletin: '', mark: 'Internal', urgency: 'Ordinary', words: '' },
    suggestions: [{ text: '', paragraphs: [] }],
  };
}

/** What is sent of it; a line that begins with a Chinese numeral and a comma is the heading of the next. */
export function filledOutput(form: OutputForm) {
  const paragraphs: { heading: string | null; text: string }[] = [];
  let heading: string | null = null;
  const lines = form.kind === 'TotalReport' ? [] : form.words.split('\n').map((line) => line.trim());
  for (const line of lines.filter(Boolean)) {
    if (/^[一二三四五六七八九十]{1,3}、.{1,40}$/.test(line) && !/[。；]$/.test(line)) heading = line;
    else {
      paragraphs.push({ heading, text: line });
      heading = null;
    }
  }
  return {
    text: {
      ...{ title: form.title.trim(), to: form.to.trim(), copies: form.copies.trim() || null, mark: form.mark, urgency: form.urgency },
      suggestions: form.suggestions.filter((one) => one.text.trim()).map((one) => ({ ...one, text: one.text.trim() })),
      paragraphs,
    },
    ...{ prefix: form.prefix.trim(), bulletin: form.kind === 'SpecialReport' ? form.bulletin.trim() : null },
  };
}

/** The form of a paper that was saved. */
export function formOfOutput({ kind, prefix, bulletin, text }: OutputView): OutputForm {
  const words = (text?.paragraphs ?? []).flatMap((one) => (one.heading ? [one.heading, one.text] : [one.text]));
  return {
    ...{ kind, prefix, bulletin: bulletin ?? '', title: text?.title ?? '', to: text?.to ?? '', copies: text?.copies ?? '' },
    ...{ mark: text?.mark ?? 'Internal', urgency: text?.urgency ?? 'Ordinary', words: words.join('\n') },
    suggestions: (text?.suggestions ?? []).map((one) => ({ ...one, paragraphs: [...one.paragraphs] })),
  };
}

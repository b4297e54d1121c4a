import { get } from '../Acts/ask';
import type { Schemas } from '../schemas';
import { fileTexts as t } from './texts';

/** What may be attached, as the house says. */
export type FileRules = Schemas['FileRules'];

/** The bounds of what is written. */
export type WritingRules = Schemas['WritingRules'];

let asked: Promise<WritingRules> | null = null;

/** The bounds of writing, asked for once; after a failure they are asked for again. */
export function writingRules(): Promise<WritingRules> {
  asked ??= get<WritingRules>('/api/writing-rules').catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

/** Why a file need not be sent at all; none where the house may take it. */
export function faultOf(file: { name: string; size: number }, rules: FileRules): string | null {
  const dot = file.name.lastIndexOf('.');
  const ending = dot < 0 ? '' : file.name.slice(dot).toLowerCase();
  if (!rules.kinds.some((kind) => kind.endings.includes(ending))) return t.wrongKind(ending, endingsOf(rules).join(' '));
  if (file.size === 0) return t.empty;
  return file.size > rules.mostBytes ? t.tooLarge(sizeOf(file.size), sizeOf(rules.mostBytes)) : null;
}

/** Every ending that is taken. */
export function endingsOf(rules: FileRules): string[] {
  return rules.kinds.flatMap((kind) => kind.endings);
}

/** 3.2 MB, 640 KB. */
export function sizeOf(bytes: number): string {
  const mega = bytes / (1024 * 1024);
  return mega >= 1 ? `${Number(mega.toFixed(1))} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

import { ref, shallowRef } from 'vue';
import { get } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import type { AttachedFile, ReportText, ReportView } from '../Reports/shapes';

/** A report to be merged, in the version that the editor has before his eyes. */
export interface Source {
  report: string;
  version: number;
  number: string;
  category: string;
  urgency: string;
  files: AttachedFile[];
  text: ReportText | null;
}

/** What of a report can be merged at a body; none where the reader has no text of it there. */
export function sourceOf(view: ReportView, body: string): Source | null {
  const copy = view.copies.find((one) => one.body.code === body);
  const version = copy?.versions.find((one) => one.number === copy.currentVersion);
  if (!copy || !version) return null;
  const { id, category, urgency, files } = view;
  return { report: id, version: version.number, number: copy.number ?? '', category, urgency, files, text: version.text ?? null };
}

/** Reads the reports that are to be merged. */
export function useSources(body: string) {
  const sources = shallowRef<Source[]>([]);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);

  async function read(reports: string[]): Promise<void> {
    busy.value = true;
    try {
      const views = await Promise.all(reports.map((report) => get<ReportView>(`/api/reports/${report}`)));
      sources.value = views.map((view) => sourceOf(view, body)).filter((source) => source !== null);
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      busy.value = false;
    }
  }

  return { sources, problem, busy, read };
}

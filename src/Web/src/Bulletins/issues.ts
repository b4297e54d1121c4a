import { get } from '../Acts/ask';
import type { BulletinIssue, DeskItem, Page } from '../Reports/shapes';

/** An issue of a bulletin, with the reports that were signed into it, in the order of signing. */
export interface Issue extends BulletinIssue {
  reports: DeskItem[];
}

/** Whether two name the same issue. */
export function isSame(left: BulletinIssue, right: BulletinIssue): boolean {
  return left.bulletin === right.bulletin && left.year === right.year && left.number === right.number;
}

/** Puts signed reports together by issue, newest issue first; what was signed into none is left out. */
export function issuesOf(items: DeskItem[]): Issue[] {
  const issues: Issue[] = [];
  for (const item of items) {
    if (!item.issue) continue;
    const found = issues.find((issue) => isSame(issue, item.issue!));
    if (found) found.reports.push(item);
    else issues.push({ ...item.issue, reports: [item] });
  }
  for (const issue of issues) issue.reports.sort((one, other) => one.changedAt.localeCompare(other.changedAt));
  return issues.sort(
    (one, other) =>
      other.year - one.year || other.number - one.number || one.bulletin.localeCompare(other.bulletin, 'zh-CN'),
  );
}

/** Where the signed reports of a body are read from, by key: those in force, and those put away. */
export const sources = (body: string) =>
  ['Signed', 'Archived'].map((stage) => `/api/desks/${body}/reports?list=All&stage=${stage}`);

/** Reads a further page of each source that has one; `nexts` holds null where a source is at its end. */
export async function readOn(paths: string[], nexts: (string | null | undefined)[]) {
  const pages = await Promise.all(
    paths.map((path, at) => {
      const next = nexts[at];
      if (next === null) return { items: [], next: null };
      return get<Page<DeskItem>>(next ? `${path}&after=${encodeURIComponent(next)}` : path);
    }),
  );
  return { items: pages.flatMap((page) => page.items), nexts: pages.map((page) => page.next ?? null) };
}

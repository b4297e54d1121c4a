import type { Me } from '../Accounts/session';
import { taskNotices } from '../JointTasks/notices';
import type { Schemas } from '../schemas';
import { texts } from '../texts';

/** Somebody, by what he holds. */
type Holder = Pick<Me, 'grants'>;

/** A notice of mine as the house lists it. */
export type NoticeLine = Schemas['NoticeLine'];

/** What happened to one paper, the newest first. */
export interface NoticeGroup {
  subject: string;
  lines: NoticeLine[];
  unread: number;
  title: string;
  urgency: NoticeLine['urgency'];
}

/** The lines paper by paper; a paper stands where its newest line does, and no happening stands twice. */
export function grouped(lines: NoticeLine[]): NoticeGroup[] {
  const groups = new Map<string, Map<string, NoticeLine>>();
  for (const line of lines) {
    // A part of a joint task is a paper of its own; what happens to a person stands under what happened.
    const key = isPaper(line.kind) ? line.subject : `${line.kind.split('.')[0]} ${line.subject}`;
    const some = groups.get(key) ?? new Map<string, NoticeLine>();
    const happening = [line.kind, line.body, line.item, line.at].join();
    groups.set(key, some.set(happening, some.get(happening) ?? line));
  }
  return [...groups.values()].map((some) => {
    const own = [...some.values()];
    return {
      subject: own[0]!.subject,
      lines: own,
      unread: own.filter((line) => !line.read).length,
      title: own.find((line) => line.title)?.title ?? '',
      urgency: own.find((line) => line.urgency)?.urgency,
    };
  });
}

/** Where a notice leads; every one leads somewhere. */
export function placeOf(line: Pick<NoticeLine, 'kind' | 'subject'>, who: Holder | null): string {
  if (line.kind.startsWith('report.')) return `/reports/${line.subject}`;
  if (line.kind.startsWith('commission.')) return `/commissions/${line.subject}`;
  if (isPaper(line.kind)) {
    const [task, body] = line.subject.split('/');
    return body ? `/joint-tasks/${task}/parts/${body}` : `/joint-tasks/${task}`;
  }
  if (line.kind.startsWith('export.')) return '/my/exports';
  const audits = who?.grants.some((grant) => grant.role === 'AuditAdministrator');
  return line.kind === 'alarm.raised' && audits ? `/audit?subject=${line.subject}` : '/account';
}

/** What happened, in words. */
export function happeningOf(kind: string): string {
  return texts.notices.kinds[kind] ?? taskNotices[kind] ?? texts.notices.other;
}

/** Why the person is told: because of which of his roles, or because it is his own. */
export function whyOf(line: Pick<NoticeLine, 'feed' | 'kind'>, who: Holder | null): string {
  const [family, of] = line.feed.split(':');
  const t = texts.notices.why;
  if (family === 'person') return line.kind.startsWith('report.') ? t.author : t.own;
  const roles = who?.grants.filter((grant) => isOf(grant, family, of)) ?? [];
  const [first] = roles;
  if (!first) return '';
  const names = [...new Set(roles.map((grant) => texts.roles[grant.role] ?? ''))].join('、');
  const place = family === 'unit' ? (first.unitName ?? '') : first.bodyName;
  const lent = roles.every((grant) => grant.standsInForName) ? first.standsInForName : null;
  return lent ? t.standIn(lent, place, names) : t.role(place, names);
}

const Desk = ['Editor', 'Reviewer', 'Signer'];
const Units = ['UnitOfficer', 'HandlingUnit'];

function isOf(grant: Me['grants'][number], family: string | undefined, of: string | undefined): boolean {
  if (family === 'unit') return grant.unit === of && Units.includes(grant.role);
  if (grant.body !== of) return false;
  return family === 'desk' ? Desk.includes(grant.role) : grant.role === 'ProposalCommittee';
}

function isPaper(kind: string): boolean {
  return /^(report|commission|joint-task|task-part)\./.test(kind);
}

/** The paper that a page shows, as notices name it; none where it shows no paper. */
export function subjectAt(path: string): string | null {
  const part = /^\/joint-tasks\/([0-9a-f-]{36})\/parts\/(\d{6})$/.exec(path);
  if (part) return `${part[1]}/${part[2]}`;
  return /^\/(?:reports|commissions|joint-tasks)\/([0-9a-f-]{36})(?:$|\/)/.exec(path)?.[1] ?? null;
}

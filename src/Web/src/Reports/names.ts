import { texts as t } from '../texts';
import type { ActorView, BulletinIssue, ResultView } from './shapes';

/** 《常熟社情民意》2025年第5期 */
export function issueName(issue?: BulletinIssue | null): string | null {
  return issue ? t.report.issue(issue.bulletin, issue.year, issue.number) : null;
}

/** Who did something, as far as the reader may know. */
export function actorName(actor?: ActorView | null): string {
  if (!actor) return '';
  const name = actor.name ?? t.report.byline(t.roles[actor.role] ?? '', actor.body.name);
  return actor.for ? name + t.report.standInFor(actor.for) : actor.standIn ? name + t.report.standIn : name;
}

/** A result in a few words: 采用 单篇采用, 批示 省部级. */
export function resultName(result: ResultView): string {
  const more = result.adoption
    ? t.kinds[result.adoption]
    : result.level
      ? t.levels[result.level]
      : result.outcome
        ? t.outcomes[result.outcome]
        : null;
  return [t.results[result.kind], more].filter(Boolean).join(' · ');
}

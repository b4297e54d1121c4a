import { sentOf } from './monthBars';
import type { Dashboard, Figures, Period } from './shapes';
import type { Scope, What } from './links';

/** A stage of a funnel: how many, how wide against the widest, what part of the stage before. */
export interface Stage {
  name: What;
  many: number;
  width: number;
  part: number | null;
}

/** One funnel with whose figures it shows. */
export interface Funnel {
  title: 'funnel' | 'funnelUp' | 'funnelBelow';
  scope: Scope;
  stages: Stage[];
}

/** The funnels of a dashboard: what came and became of it, what went up, and what the bodies below sent up. */
export function funnelsOf(view: Dashboard, period: Period): Funnel[] {
  const { own, below } = { own: view.own[period], below: view.below[period] };
  const up = (figures: Figures) => stages([['forwarded', figures.forwarded], ['adopted', figures.adopted]]);
  const funnels: Funnel[] = [
    {
      title: 'funnel',
      scope: 'own',
      stages: stages([['sent', sentOf(own)], ['signed', own.signed], ['directives', own.directives]]),
    },
    { title: 'funnelUp', scope: 'own', stages: up(own) },
  ];
  if (view.lower.length > 0) funnels.push({ title: 'funnelBelow', scope: 'below', stages: up(below) });
  return funnels;
}

function stages(given: [Stage['name'], number][]): Stage[] {
  const widest = Math.max(1, ...given.map(([, many]) => many));
  return given.map(([name, many], at) => {
    const before = given[at - 1]?.[1];
    return { name, many, width: (many / widest) * 100, part: before ? Math.round((many / before) * 100) : null };
  });
}

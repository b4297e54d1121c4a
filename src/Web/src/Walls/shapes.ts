import type { Dashboard } from '../Figures/shapes';

/** A wall screen of a body. */
export interface Wall {
  id: string;
  name: string;
  pairedByName: string;
  pairedAt: string;
  seenAt?: string | null;
  until: string;
}

/** What a wall screen shows. */
export interface WallFigures {
  name: string;
  dashboard: Dashboard;
}

/** A device that waits to be paired. */
export interface Pairing {
  code: string;
  secret: string;
  until: string;
}

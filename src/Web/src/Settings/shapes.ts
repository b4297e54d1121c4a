/** A body, as its settings show it. */
export interface BodyView {
  code: string;
  name: string;
  tier: string;
  parent?: string | null;
  joined: boolean;
  directTargets: string[];
  successor?: string | null;
  predecessors: string[];
}

/** A unit of a body. */
export interface UnitView {
  unit: string;
  kind: string;
  name: string;
  closed: boolean;
}

/** A register of numbers of a body, of this year. */
export interface RegisterView {
  kind: string;
  year: number;
  next: string;
  given: number;
}

/** Somebody of a body. */
export interface PersonLine {
  person: string;
  body: string;
  details: { name: string; title?: string | null };
}

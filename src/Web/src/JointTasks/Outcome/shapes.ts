import type { ActorView, BodyReference, BulletinIssue } from '../../Reports/shapes';

// What comes out of a joint task (成果), as the house takes and answers it (see /openapi).

export interface OutputBrief {
  output: number;
  kind: string;
  state: string;
  title?: string | null;
  number?: string | null;
  issue?: BulletinIssue | null;
  signedAt?: string | null;
  suggestions: number;
}

export interface Suggestion {
  text: string;
  paragraphs: number[];
}

export interface OutputText {
  title: string;
  to: string;
  suggestions: Suggestion[];
  paragraphs: { heading?: string | null; text: string }[];
  copies?: string | null;
  mark: string;
  urgency: string;
}

export interface OutputView {
  output: number;
  kind: string;
  state: string;
  version: number;
  total: number;
  prefix: string;
  bulletin?: string | null;
  text?: OutputText | null;
  characters: number;
  acts: string[];
  reason?: string | null;
  number?: string | null;
  issue?: BulletinIssue | null;
  approvedBy?: ActorView | null;
  signedBy?: ActorView | null;
  signedAt?: string | null;
  contributions: { body: BodyReference; version: number; paragraphs: number[] }[];
}

export interface TaskDirective {
  directive: number;
  number?: string | null;
  output: number;
  level: string;
  leader: string;
  text?: string | null;
  dated: string;
  recordedAt: string;
}

export interface SuggestionAnswer {
  outcome: string;
  text?: string | null;
  by?: ActorView | null;
  at: string;
  correctedFor?: string | null;
  before?: SuggestionAnswer | null;
}

export interface ConversionView {
  conversion: number;
  kind: string;
  title: string;
  reference?: string | null;
  amount?: number | null;
  state: string;
  at: string;
  steps: { state: string; note: string; by?: ActorView | null; at: string }[];
}

export interface SuggestionView {
  number: number;
  text?: string | null;
  paragraphs: number[];
  answer?: SuggestionAnswer | null;
  conversions: ConversionView[];
}

/** What a unit is to answer, and how far it is. */
export interface AssignmentView {
  task: string;
  assignment: number;
  unit: { id: string; name: string };
  state: string;
  output: OutputBrief;
  directive: TaskDirective;
  due: string;
  assignedAt: string;
  suggestions: SuggestionView[];
  acts: string[];
  light?: string | null;
  overdue: boolean;
  signedFor?: { by?: ActorView | null; at: string } | null;
  extension?: { from: string; until: string; granted?: boolean | null; reason?: string | null; answer?: string | null } | null;
  answeredAt?: string | null;
  lookBackOn?: string | null;
  lookBackDue: boolean;
  looks: { on: string; done: boolean; findings?: string | null; by?: ActorView | null; at: string }[];
  urgings: { by?: ActorView | null; at: string; reason: string; channel: string }[];
}

export interface OutcomeView {
  outputs: OutputBrief[];
  directives: TaskDirective[];
  assignments: AssignmentView[];
  tally: {
    adopted: number;
    partlyAdopted: number;
    notAdopted: number;
    unanswered: number;
    conversions: number;
    conversionsDone: number;
    lookedBack: number;
    done: number;
  };
  quoted: { body: BodyReference; paragraphs: number }[];
  acts: string[];
}

/** What is printed of an output. */
export interface OutputPrint {
  task: string;
  output: number;
  kind: string;
  proof: boolean;
  head: string;
  issuer: string;
  number?: string | null;
  issue?: BulletinIssue | null;
  mark: string;
  urgency: string;
  signer?: string | null;
  title?: string | null;
  to?: string | null;
  paragraphs: { heading?: string | null; text: string }[];
  suggestions: string[];
  copies?: string | null;
  dated?: string | null;
}

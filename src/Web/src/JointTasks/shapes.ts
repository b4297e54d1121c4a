import type { BodyReference } from '../Reports/shapes';
import type { DeliveryView } from './Parts/shapes';
import type { PlanView } from './Plan/shapes';

// A joint task (联动任务) as the house answers (see /openapi): what is not the reader's is left out. Optional members may also be null.

/** A time limit and its light. */
export interface TaskClock {
  dueAt: string;
  light: string;
  runs: boolean;
  stoppedAt?: string | null;
}

export interface AdjustmentView {
  dueFrom?: string | null;
  dueUntil?: string | null;
  scope?: string | null;
  reason: string;
  askedAt: string;
  granted?: boolean | null;
  decidedAt?: string | null;
  decision?: string | null;
}

export interface DueChange {
  from: string;
  until: string;
  why: string;
  reason?: string | null;
  at: string;
}

export interface TeamPerson {
  post: string;
  name: string;
  office?: string | null;
  person?: string | null;
}

export interface AnswerView {
  state: string;
  signedForAt?: string | null;
  answeredAt?: string | null;
  words?: string | null;
  evidence?: string | null;
  adjustments: AdjustmentView[];
  subTopics: string[];
  team: TeamPerson[];
  dueChanges: DueChange[];
  confirmation?: TaskClock | null;
  part?: TaskClock | null;
  urgings: { item: string; reason: string; channel: string; at: string }[];
}

/** One invited body: for the launcher each, for an invited body its own alone. */
export interface InvitationView {
  body: BodyReference;
  number: string;
  offline: boolean;
  due?: string | null;
  answer?: AnswerView | null;
  delivery?: DeliveryView | null;
  percent: number;
  child?: { progress: number; task?: string | null; number?: string | null; totalSigned?: boolean | null } | null;
  acts: string[];
}

export interface CourseView {
  suspended: boolean;
  standstills: { from: string; until?: string | null; reason: string }[];
  endedAt?: string | null;
  endWords?: string | null;
  plan?: TaskClock | null;
  summing?: TaskClock | null;
}

export interface AnswerTotals {
  issued: number;
  signedFor: number;
  participating: number;
  adjusting: number;
  unanswered: number;
  declined: number;
}

export interface TaskView {
  id: string;
  number?: string | null;
  body: BodyReference;
  kind: string;
  kindName: string;
  stage: string;
  stageName: string;
  stages: { stage: string; name: string }[];
  isLauncher: boolean;
  issuedAt?: string | null;
  plan?: PlanView | null;
  parent?: { task: string; number?: string | null; launcher: BodyReference } | null;
  invitations: InvitationView[];
  course?: CourseView | null;
  totals?: AnswerTotals | null;
  claimedTopics?: { topic: string; bodies: BodyReference[] }[];
  acts: string[];
}

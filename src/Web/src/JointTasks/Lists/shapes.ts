import type { BodyReference } from '../../Reports/shapes';

/** A joint task in a body's list, as that body may know it. */
export interface TaskItem {
  task: string;
  number?: string | null;
  subject?: string | null;
  launcher: BodyReference;
  kindName: string;
  stage: string;
  suspended: boolean;
  at: string;
  due?: string | null;
  light?: string | null;
  progress: number;
  answer?: string | null;
  delivery?: string | null;
  late: boolean;
  counts?: TaskCounts | null;
}

/** How far the invited bodies of a task are. */
export interface TaskCounts {
  issued: number;
  signedFor: number;
  participating: number;
  adjusting: number;
  unanswered: number;
  declined: number;
  sent: number;
  received: number;
  late: number;
}

/** Something of a joint task that waits on the reader. */
export interface TaskTodo {
  task: string;
  number?: string | null;
  subject?: string | null;
  launcher: BodyReference;
  why: string;
  since: string;
  about?: BodyReference | null;
  item?: number | null;
  due?: string | null;
  light?: string | null;
}

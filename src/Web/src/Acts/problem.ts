import type { Schemas } from '../schemas';
import { texts } from '../texts';

/** Why the house refused, as it said it; `field` names the input meant. */
export type Problem = Schemas['ProblemDetails'];

/** Thrown where the house answered with a problem. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Thrown where no answer came: nobody knows whether the act was done, so it may only be repeated with the same id. */
export class Unanswered extends Error {}

/** Thrown where the person closed the second factor's window. */
export class Abandoned extends Error {}

/** What to show for anything thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof Unanswered) return local('unanswered', texts.problem.unanswered);
  if (error instanceof Abandoned) return local('abandoned', texts.problem.abandoned);
  throw error;
}

/** Whether an act that ended so is certainly not done; only then may the next try take a new id. */
export function isSettled(error: unknown): boolean {
  return error instanceof Refused && error.problem.status < 500 && error.problem.status !== 429;
}

/** Whether the house answered with this code. */
export function isRefusal(error: unknown, code: string): boolean {
  return error instanceof Refused && error.problem.code === code;
}

function local(code: string, detail: string): Problem {
  return { status: 0, code, title: texts.problem.title, detail };
}

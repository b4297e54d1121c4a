import type { Problem } from '../../Acts/problem';

const parts = ['title', 'situation', 'analysis', 'advice'];

/** What was refused of a draft, said at the field of the form that it stands in. */
export function fieldOf(problem: Problem): Problem {
  const field = problem.field?.replace(/^content\./, '');
  return field ? { ...problem, field: parts.includes(field) ? `text.${field}` : field } : problem;
}

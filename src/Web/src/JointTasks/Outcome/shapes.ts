/** What a task view carries of outcomes. */
export interface OutcomeMembers {
  outputs?: unknown[];
}

import type { Schemas } from '../schemas';

/** An issue of a bulletin in a list. */
export type IssueItem = Schemas['IssueItem'];

/** An issue with what is printed in it, in the order of signing. */
export type IssueView = Schemas['IssueView'];

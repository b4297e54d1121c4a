import type { BodyReference, BulletinIssue, ReportText } from '../Reports/shapes';

/** An issue of a bulletin in a list. */
export interface IssueItem {
  issue: BulletinIssue;
  reports: number;
  firstSignedAt: string;
  lastSignedAt: string;
}

/** An issue with what is printed in it, in the order of signing. */
export interface IssueView {
  body: BodyReference;
  issuer: string;
  issue: BulletinIssue;
  pieces: {
    report: string;
    number?: string | null;
    kind: string;
    text?: ReportText | null;
    authors: string[];
    signedAt: string;
  }[];
}

import type { Schemas } from '../schemas';

// What the house answers with, by the names that the windows use. Optional members may also be null.

export type BodyReference = Schemas['BodyReference'];

export type ActorView = Schemas['ActorView'];

export type BulletinIssue = Schemas['BulletinIssue'];

export type ReportText = Schemas['ReportText'];

export type AttachedFile = Schemas['AttachedFile'];

export type VersionView = Schemas['VersionView'];

export type CopyView = Schemas['CopyView'];

/** A comment on a passage of a desk's text. */
export type PassageView = Schemas['PassageView'];

export type LegView = Schemas['LegView'];

export type ResultView = Schemas['ResultView'];

export type DirectiveView = Schemas['DirectiveView'];

export type ExtensionView = Schemas['ExtensionView'];

export type UrgingView = Schemas['UrgingView'];

export type PossibleAct = Schemas['PossibleAct'];

export type ReportView = Schemas['ReportView'];

/** A proposal lead that a report was turned into. */
export type LeadView = Schemas['ProposalLeadView'];

/** A handover of a report to a department. */
export type HandoverView = Schemas['HandoverView'];

export type CommissionReference = Schemas['CommissionReference'];

/** A report that a body made of this one and others. */
export type MergeView = Schemas['MergeView'];

/** Whose work a merged report is. */
export type CreditView = Schemas['CreditView'];

/** A report that was merged, as the merging desk sees it. */
export type SourceView = Schemas['SourceView'];

export type WordingPiece = Schemas['WordingPiece'];

export type WordingPart = Schemas['WordingPart'];

export type WordingChange = Schemas['WordingChange'];

export type LineageView = Schemas['LineageView'];

export type * from './Lists/shapes';

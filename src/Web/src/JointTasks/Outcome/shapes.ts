import type { Schemas } from '../../schemas';

// What comes out of a joint task (成果), as the house takes and answers it (see /openapi).

export type OutputBrief = Schemas['OutputBrief'];

export type Suggestion = Schemas['Suggestion'];

export type OutputText = Schemas['OutputText'];

export type OutputView = Schemas['OutputView'];

export type TaskDirective = Schemas['TaskDirectiveView'];

export type SuggestionAnswer = Schemas['SuggestionAnswerView'];

export type ConversionView = Schemas['ConversionView'];

export type SuggestionView = Schemas['SuggestionView'];

/** What a unit is to answer, and how far it is. */
export type AssignmentView = Schemas['AssignmentView'];

export type OutcomeView = Schemas['OutcomeView'];

/** What is printed of an output. */
export type OutputPrint = Schemas['OutputPrint'];

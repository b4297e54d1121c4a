import type { Schemas } from '../schemas';

/** Lists that can be exported, by their names on the wire. */
export type ExportList = Schemas['ExportList'];

export type ExportFormat = Schemas['ExportFormat'];

/** One of my exports. */
export type ExportView = Schemas['ExportView'];

/** Lists that can be exported, by their names on the wire. */
export type ExportList =
  | 'Reports'
  | 'Sent'
  | 'Directives'
  | 'Handovers'
  | 'ProposalLeads'
  | 'LaunchedTasks'
  | 'InvitedTasks'
  | 'Assignments'
  | 'Conversions'
  | 'Search'
  | 'Rights';

export type ExportFormat = 'Xlsx' | 'Csv';

/** One of my exports. */
export interface ExportView {
  export: number;
  number: string;
  list: ExportList;
  listName: string;
  body: { code: string; name: string };
  format: ExportFormat;
  state: 'Waiting' | 'Ready' | 'Cancelled' | 'Failed' | 'Expired';
  rows: number;
  bytes?: number | null;
  askedAt: string;
  until?: string | null;
  fault?: string | null;
}

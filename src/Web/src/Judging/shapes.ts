/** What is worth reporting and what is not, and what an editor looks for. */
export interface ChecklistView {
  matters: { code: string; matter: string; report: string; leaveOut: string }[];
  qualities: { code: string; question: string }[];
}

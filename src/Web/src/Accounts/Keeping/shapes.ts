/** A person and his account in the list of the administrators. */
export interface AccountLine {
  person: string;
  name: string;
  body: string;
  userName?: string | null;
  state: 'None' | 'Invited' | 'Open' | 'Locked' | 'Closed';
  until?: string | null;
  signedInAt?: string | null;
  passwordUntil?: string | null;
  secondFactor: boolean;
  withoutRole: boolean;
  unused: boolean;
  closedAt?: string | null;
  closedWhy?: string | null;
}

/** A recovery that waits for its approvals. */
export interface Recovery {
  recovery: string;
  person: string;
  name: string;
  userName: string;
  body: string;
  askedAt: string;
  askedBy?: string | null;
  system: boolean;
  security: boolean;
  until: string;
}

/** A code to be handed over: shown once, then nobody can read it again. */
export interface HandedCode {
  name: string;
  userName: string;
  code: string;
  until: string;
  part?: 'SystemAdministrator' | 'SecurityAdministrator';
  approved?: boolean;
}

/** What an import found or did. */
export interface Imported {
  rows: number;
  carried: boolean;
  faults: { row: number; column?: string | null; code: string; sentence: string }[];
  faultCount: number;
  invitations?: HandedCode[];
}

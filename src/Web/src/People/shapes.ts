/** A role of a person, past ones too. */
export interface HeldGrant {
  number: number;
  role: string;
  body: string;
  bodyName: string;
  unitName?: string | null;
  from: string;
  until?: string | null;
  standsInFor?: string | null;
  standsInForName?: string | null;
}

/** A person with every role. */
export interface PersonView {
  person: string;
  details: { name: string };
  grants: HeldGrant[];
}

/** What stands under a role, and who could take it over. */
export interface HandOverView {
  items: { kind: string; count: number }[];
  successors: { person: string; name: string }[];
}

import type { LocationQuery } from 'vue-router';

/** What a desk's list is narrowed to, as it stands in the address; everything left out narrows nothing. */
export interface DeskFilter {
  stage?: string;
  urgency?: string;
  category?: string;
  from?: string;
  since?: string;
  until?: string;
  late?: string;
  kind?: string;
}

const names = ['stage', 'urgency', 'category', 'from', 'since', 'until', 'late', 'kind'] as const;

/** The filter in an address. */
export function filterIn(query: LocationQuery): DeskFilter {
  return filled(Object.fromEntries(names.map((name) => [name, query[name]])));
}

/** Only what narrows something. */
export function filled(filter: Record<string, unknown>): DeskFilter {
  return Object.fromEntries(names.map((name) => [name, filter[name]]).filter(([, value]) => typeof value === 'string' && value));
}

/** What waits, and its filter, as the house is asked for it. */
export function todoPathOf(body: string, filter: DeskFilter): string {
  const asked = new URLSearchParams(filled(filter as Record<string, unknown>) as Record<string, string>).toString();
  return `/api/desks/${body}/todos${asked ? `?${asked}` : ''}`;
}

/** The list and its filter as the house is asked for it. */
export function pathOf(body: string, list: string, filter: DeskFilter): string {
  return `/api/desks/${body}/reports?${new URLSearchParams({ list, ...filled(filter as Record<string, unknown>) })}`;
}

import { ref } from 'vue';
import { texts } from '../texts';
import { Refused, Unanswered, type Problem } from './problem';

/** Whether the last request reached the house. */
export const reached = ref(true);

// How many sign-ins this page has seen: that nobody was signed in before the last one says nothing about it.
let sittings = 0;

const listeners = new Set<() => void>();
const factorListeners = new Set<() => void>();

/** Calls back whenever the house says that nobody is signed in. */
export function onSignedOut(listener: () => void): void {
  listeners.add(listener);
}

/** Somebody has signed in: what was asked before, and is answered only now, signs him out no more. */
export function beginSitting(): void {
  sittings++;
}

/** Calls back whenever the house says that the sign-in takes a second factor first. */
export function onFactorNeeded(listener: () => void): void {
  factorListeners.add(listener);
}

/** Reads. */
export function get<T>(path: string): Promise<T> {
  return request<T>(path, { method: 'GET' });
}

/** Sends JSON; `id` is the command id of an act. */
export function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown, id?: string): Promise<T> {
  const headers: Record<string, string> = {};
  if (id) headers['Idempotency-Key'] = id;
  if (content === undefined) return request<T>(path, { method, headers });
  headers['Content-Type'] = 'application/json';
  return request<T>(path, { method, headers, body: JSON.stringify(content) });
}

/** Sends the bare bytes of a file; `id` is the command id where it is an act. */
export function upload<T>(path: string, file: Blob, id?: string): Promise<T> {
  const headers: Record<string, string> = { 'Content-Type': 'application/octet-stream' };
  if (id) headers['Idempotency-Key'] = id;
  return request<T>(path, { method: 'POST', headers, body: file });
}

// The extra header is one that a page of another site cannot set.
async function request<T>(path: string, init: RequestInit): Promise<T> {
  const sitting = currentSitting();
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, 'X-Requested-With': 'fetch' } });
  } catch {
    reached.value = false;
    throw new Unanswered();
  }
  return answered<T>(response, sitting);
}

/** Which sitting a request belongs to that is sent now. */
export const currentSitting = (): number => sittings;

/** What the house answered to a request of a sitting; thrown where it refused. */
export async function answered<T>(response: Response, sitting: number): Promise<T> {
  reached.value = true;
  if (!response.ok) {
    const problem = await problemIn(response);
    if (problem.code === 'signed-out' && sitting === sittings) listeners.forEach((listener) => listener());
    if (/^second-factor-(enrolment-)?needed$/.test(problem.code)) factorListeners.forEach((listener) => listener());
    throw new Refused(problem);
  }
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function problemIn(response: Response): Promise<Problem> {
  const unknown = { title: texts.problem.title, detail: texts.problem.unreadable(response.status), code: 'unreadable' };
  try {
    return { ...unknown, ...((await response.json()) as Partial<Problem>), status: response.status };
  } catch {
    // Not from the house but from something before it, such as a proxy.
    return { ...unknown, status: response.status };
  }
}

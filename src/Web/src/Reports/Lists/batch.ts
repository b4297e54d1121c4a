import { send } from '../../Acts/ask';
import { act } from '../../Acts/act';
import { newId } from '../../Acts/id';
import { isSettled, problemOf } from '../../Acts/problem';
import { withFactor } from '../../Acts/withFactor';
import { formOf } from '../Acts/forms';
import type { PossibleAct, ReportView } from '../shapes';

/** What may be done, as the house calls it. */
export type Act = PossibleAct['act'];

/** What came of one paper: done, or the sentence that says why not. */
export type Told = (report: string, fault: string | null) => void;

interface TakingOutcome {
  report: string;
  detail?: string | null;
}

const AtOnce = 3;
const TakenTogether = 20;
const ids = new Map<string, string>();

/**
 * Does one act with many papers, a few at a time. Each is told as soon as it is answered. An act whose answer never came
 * keeps its id, so that pressing again does nothing twice.
 */
export async function doTogether(name: Act, body: string, reports: string[], content: unknown, told: Told): Promise<void> {
  const takes = name === 'Take' || name === 'Receive';
  const waiting = takes ? chunks(reports, TakenTogether) : reports.map((report) => [report]);
  const work = takes ? (some: string[]) => take(body, some, told) : ([report]: string[]) => one(name, body, report!, content, told);
  await Promise.all(
    Array.from({ length: takes ? 1 : AtOnce }, async () => {
      for (let some = waiting.shift(); some; some = waiting.shift()) await work(some);
    }),
  );
}

// The house takes in many by one request, and answers for each.
async function take(body: string, reports: string[], told: Told): Promise<void> {
  const key = `takings ${body} ${reports.join()}`;
  try {
    const outcomes = await withFactor(() =>
      send<TakingOutcome[]>('POST', `/api/desks/${body}/takings`, { reports }, idOf(key)),
    );
    ids.delete(key);
    for (const outcome of outcomes) told(outcome.report, outcome.detail ?? null);
  } catch (error) {
    if (isSettled(error)) ids.delete(key);
    const { detail } = problemOf(error);
    for (const report of reports) told(report, detail);
  }
}

async function one(name: Act, body: string, report: string, content: unknown, told: Told): Promise<void> {
  const key = `${name} ${body} ${report} ${JSON.stringify(content)}`;
  const form = formOf({ act: name, body, stepUp: false }, { id: report } as ReportView)!;
  try {
    await act(form.path, content, idOf(key));
    ids.delete(key);
    told(report, null);
  } catch (error) {
    if (isSettled(error)) ids.delete(key);
    told(report, problemOf(error).detail);
  }
}

function idOf(key: string): string {
  const id = ids.get(key) ?? newId();
  ids.set(key, id);
  return id;
}

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

import { shallowRef, watch, type Ref } from 'vue';
import { get } from '../Acts/ask';
import { problemOf } from '../Acts/problem';
import type { TaskKind } from './Plan/shapes';

const known = new Map<string, Promise<TaskKind | null>>();

/** What the house says of a kind of task; asked once while the windows are open. */
export function kindOf(code: string): Promise<TaskKind | null> {
  let found = known.get(code);
  if (!found) known.set(code, (found = ask(code)));
  return found;
}

async function ask(code: string): Promise<TaskKind | null> {
  try {
    return await get<TaskKind>(`/api/task-kinds/${code}`);
  } catch (error) {
    // The line of stages is left out; the next window asks again.
    problemOf(error);
    known.delete(code);
    return null;
  }
}

/** The kind of a task on screen. */
export function useKind(task: Ref<{ kind: string } | null>) {
  const kind = shallowRef<TaskKind | null>(null);
  watch(
    () => task.value?.kind,
    async (code) => code && (kind.value = await kindOf(code)),
    { immediate: true },
  );

  /** The stages that the kind runs through; one outside them, such as 已终止, stands at the end. */
  function stagesOf(now: string): string[] {
    const stages = kind.value?.stages ?? [];
    return stages.includes(now) || !now ? stages : [...stages, now];
  }

  return { kind, stagesOf };
}

import { computed, onMounted, onScopeDispose, ref, type Ref } from 'vue';
import { Abandoned, isRefusal, problemOf, Unanswered } from '../Acts/problem';
import type { Schemas } from '../schemas';
import { faultOf, type FileRules } from './rules';
import { sendFile } from './sendFile';
import { fileTexts as t } from './texts';

/** A file on its way: what is being done with it, and what was said against it. */
export interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'broken' | 'refused';
  bytes: number;
  said: string;
  stop: AbortController;
}

/** A file that the house keeps. */
export type Kept = Pick<Schemas['UploadedFile'], 'hash' | 'name'>;

const AtOnce = 2;

/**
 * Sends files a few at a time. A line that broke is tried again when it is back; the same bytes sent twice are one file at
 * the house, so that nothing is doubled.
 */
export function useUploads(files: Ref<Kept[]>, rules: () => FileRules | null, most: () => number) {
  const uploads = ref<Upload[]>([]);
  const announced = ref('');
  let keys = 0;
  let gone = false;

  const unfinished = computed(() => uploads.value.filter((one) => one.state !== 'refused').length);

  function add(chosen: Iterable<File>): void {
    announced.value = '';
    for (const file of chosen) {
      const known = rules();
      const full = files.value.length + unfinished.value >= most();
      const said = full ? t.tooMany(most()) : known ? faultOf(file, known) : null;
      const start = { bytes: 0, stop: new AbortController() };
      uploads.value.push({ key: ++keys, file, state: said ? 'refused' : 'waiting', said: said ?? '', ...start });
    }
    next();
  }

  function next(): void {
    while (uploads.value.filter((one) => one.state === 'sending').length < AtOnce) {
      const upload = uploads.value.find((one) => one.state === 'waiting');
      if (!upload) return;
      void send(upload);
    }
  }

  async function send(upload: Upload): Promise<void> {
    Object.assign(upload, { state: 'sending', bytes: 0, said: '', stop: new AbortController() });
    try {
      const path = `/api/files?name=${encodeURIComponent(upload.file.name)}`;
      keep(upload, await sendFile<Kept>(path, upload.file, (bytes) => (upload.bytes = bytes), upload.stop.signal));
    } catch (error) {
      fail(upload, error);
    }
    if (!gone) next();
  }

  function keep(upload: Upload, { hash, name }: Kept): void {
    if (files.value.some((one) => one.hash === hash)) {
      Object.assign(upload, { state: 'refused', said: t.already });
      return;
    }
    files.value = [...files.value, { hash, name }];
    announced.value = t.attachedNow(name);
    drop(upload);
  }

  function fail(upload: Upload, error: unknown): void {
    if (error instanceof Abandoned) return;
    // Signed out under way: once signed in again it is sent anew.
    const broken = error instanceof Unanswered || isRefusal(error, 'signed-out');
    Object.assign(upload, { state: broken ? 'broken' : 'refused', said: broken ? t.broken : problemOf(error).detail });
  }

  function retry(upload: Upload): void {
    upload.state = 'waiting';
    next();
  }

  /** Gives a file up, or clears away what was said of it. */
  function cancel(upload: Upload): void {
    upload.stop.abort();
    drop(upload);
    next();
  }

  function drop(upload: Upload): void {
    uploads.value = uploads.value.filter((one) => one.key !== upload.key);
  }

  function back(): void {
    uploads.value.filter((one) => one.state === 'broken').forEach(retry);
  }

  // Closing the page would end what is on its way.
  function warn(event: BeforeUnloadEvent): void {
    if (unfinished.value > 0) event.preventDefault();
  }

  onMounted(() => {
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', warn);
  });
  onScopeDispose(() => {
    gone = true;
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', warn);
    uploads.value.forEach((one) => one.stop.abort());
  });

  return { uploads, unfinished, announced, add, retry, cancel, back };
}

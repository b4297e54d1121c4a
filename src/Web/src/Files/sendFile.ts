import { answered, currentSitting, reached } from '../Acts/ask';
import { Abandoned, Unanswered } from '../Acts/problem';

// A line that moves nothing for so long is taken for broken; looking at 20 MB takes the house a moment as well.
const Patience = 45_000;

/** Sends the bare bytes of a file and tells how many have gone; `signal` gives it up. */
export function sendFile<T>(path: string, file: Blob, moved: (bytes: number) => void, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const sitting = currentSitting();
    let watch = setTimeout(stall, Patience);

    function stall(): void {
      request.abort();
      unanswered();
    }

    function settle(): void {
      clearTimeout(watch);
      signal.removeEventListener('abort', giveUp);
    }

    function unanswered(): void {
      settle();
      reached.value = false;
      reject(new Unanswered());
    }

    function giveUp(): void {
      request.abort();
      settle();
      reject(new Abandoned());
    }

    request.upload.onprogress = (event) => {
      clearTimeout(watch);
      watch = setTimeout(stall, Patience);
      moved(event.loaded);
    };
    request.onload = () => {
      settle();
      answered<T>(new Response(request.responseText, { status: request.status }), sitting).then(resolve, reject);
    };
    request.onerror = unanswered;
    signal.addEventListener('abort', giveUp);
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.send(file);
  });
}

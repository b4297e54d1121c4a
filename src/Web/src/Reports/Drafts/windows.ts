/** What the windows of one browser tell each other of a draft that several have open. */
export interface DraftWord {
  from: string;
  kind: 'open' | 'here' | 'saved' | 'handed-in' | 'closed';
}

// Long enough for a window on the same machine to answer.
const RollCall = 150;

/** Tells the other windows of this browser about a draft, and hears them. A word goes to the windows of one person only. */
export function draftWindows(key: string, mine: string, heard: (word: DraftWord) => void) {
  const channel = new BroadcastChannel(`draft ${key}`);
  const others = new Set<string>();

  channel.onmessage = ({ data }: MessageEvent<DraftWord>) => {
    if (data.kind === 'closed') others.delete(data.from);
    else others.add(data.from);
    if (data.kind === 'open') tell('here');
    heard(data);
  };

  function tell(kind: DraftWord['kind']): void {
    channel.postMessage({ from: mine, kind } satisfies DraftWord);
  }

  /** Says that this window has the draft open; the answer is which others have. */
  async function open(): Promise<Set<string>> {
    tell('open');
    await new Promise((resolve) => setTimeout(resolve, RollCall));
    return others;
  }

  function close(): void {
    tell('closed');
    channel.close();
  }

  return { others, tell, open, close };
}

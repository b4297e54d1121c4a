const Look = 5_000;
const Slept = 20_000;

/**
 * Tells when the machine has slept: its clock went on while the page stood still. A laptop that is opened again hears of no
 * broken line for a while; whoever is told here reads at once what came meanwhile.
 */
export function whenWoken(hear: () => void, now: () => number = Date.now): () => void {
  let last = now();
  const timer = setInterval(() => {
    const away = now() - last;
    last = now();
    if (away > Look + Slept) hear();
  }, Look);
  return () => clearInterval(timer);
}

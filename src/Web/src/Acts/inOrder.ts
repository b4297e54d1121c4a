/**
 * Answers may overtake each other on the way. What was asked earlier never takes the place of what was asked later and is
 * already shown; everything else is shown as it comes, so that a page under a steady stream of news does not wait for its end.
 */
export function inOrder() {
  let [asked, taken] = [0, 0];

  return async function <T>(question: () => Promise<T>, take: (answer: T) => void, refuse: (error: unknown) => void): Promise<void> {
    const mine = ++asked;
    const isLate = () => mine < taken;
    try {
      const answer = await question();
      if (isLate()) return;
      taken = mine;
      take(answer);
    } catch (error) {
      if (isLate()) return;
      taken = mine;
      refuse(error);
    }
  };
}

import { shallowRef, watch } from 'vue';
import { get } from '../../Acts/ask';
import { problemOf, type Problem } from '../../Acts/problem';
import { ordinals } from '../Total/pieces';
import type { TotalParagraph, TotalView } from '../Total/shapes';
import { totalTexts } from '../Total/texts';
import type { AssignmentView, OutputView } from './shapes';
import { outcomeTexts as t } from './texts';

/** A paragraph of the total report that a suggestion rests on: where it stands, whose words it is, what it says. */
export interface Basis {
  id: number;
  place: string;
  words: string;
}

/** The paragraphs in the version of the total report that a paper was made from, by id. */
export function basisOf(paragraphs: TotalParagraph[]): Map<number, Basis> {
  const places = ordinals(paragraphs);
  return new Map(
    paragraphs.map(({ id, text, origins }) => {
      const bodies = [...new Set(origins.map((origin) => origin.body?.name ?? totalTexts.fromPart))];
      return [id, { id, place: t.basisFrom(places.get(id)!, bodies.join('、') || totalTexts.own), words: text }];
    }),
  );
}

/** What the suggestions of an assignment rest on; the house tells their paragraphs to the launcher only. */
export function useBasis(root: string, view: () => AssignmentView) {
  const basis = shallowRef(new Map<number, Basis>());
  const problem = shallowRef<Problem | null>(null);

  watch(
    () => view().suggestions.some((one) => one.paragraphs.length > 0) && view().output.output,
    async (output) => {
      if (!output) return;
      try {
        const { total } = await get<OutputView>(`${root}/outputs/${output}`);
        basis.value = basisOf((await get<TotalView>(`${root}/total/versions/${total}`)).paragraphs ?? []);
      } catch (error) {
        problem.value = problemOf(error);
      }
    },
    { immediate: true },
  );

  return { basis, problem };
}

import type { PartPlace, TotalParagraph, TotalPiece, TotalSource } from './shapes';

/** The paragraphs as they are sent. */
export function piecesOf(paragraphs: TotalParagraph[]): TotalPiece[] {
  return paragraphs.map(({ id, heading, text, question }) => ({ id, heading: heading ?? null, text, question: question ?? null }));
}

/** One change of an editor, which can be made again on a later version. */
export type Change =
  | { kind: 'write'; id: number; piece: Omit<TotalPiece, 'id'> }
  | { kind: 'add'; after: number; piece: Omit<TotalPiece, 'id'> }
  | { kind: 'move'; id: number; by: -1 | 1 };

/** The report with one change made; what another took out meanwhile is not lost but stands at the end. */
export function changed(pieces: TotalPiece[], change: Change): TotalPiece[] {
  if (change.kind === 'move') return moved(pieces, change.id, change.by);
  const fresh = { id: null, ...change.piece };
  if (change.kind === 'write') {
    return pieces.some((piece) => piece.id === change.id)
      ? pieces.map((piece) => (piece.id === change.id ? { ...piece, ...change.piece } : piece))
      : [...pieces, fresh];
  }
  if (change.after === 0) return [fresh, ...pieces];
  const at = pieces.findIndex((piece) => piece.id === change.after);
  return at < 0 ? [...pieces, fresh] : pieces.toSpliced(at + 1, 0, fresh);
}

function moved(pieces: TotalPiece[], id: number, by: number): TotalPiece[] {
  const at = pieces.findIndex((piece) => piece.id === id);
  const piece = pieces[at];
  const to = at + by;
  if (!piece || to < 0 || to >= pieces.length) return pieces;
  return pieces.toSpliced(at, 1).toSpliced(to, 0, piece);
}

/** A place as one word, to be ticked. */
export function keyOf({ body, version, section, paragraph }: PartPlace): string {
  return [body, version, section, paragraph].join('/');
}

/** Every place of the sources in reading order. */
export function placesOf(sources: TotalSource[]): PartPlace[] {
  return sources.flatMap(({ body, version, sections }) =>
    sections.flatMap(({ section, paragraphs }) =>
      paragraphs.map(({ paragraph }) => ({ body: body.code, version, section, paragraph })),
    ),
  );
}

/** Where the paragraphs of the total stand, by id: readers count places, not ids. */
export function ordinals(paragraphs: TotalParagraph[]): Map<number, number> {
  return new Map(paragraphs.map((paragraph, at) => [paragraph.id, at + 1]));
}

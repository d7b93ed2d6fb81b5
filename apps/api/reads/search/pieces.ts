/** A stretch of a text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Characters that no kept text holds; the database puts them around the words that it found. */
export const marks = { start: '\u0001', stop: '\u0002' } as const;

/** A text with marks in pieces. */
export function piecesOf(marked: string): Piece[] {
  return marked
    .split(marks.start)
    .flatMap((part, index): Piece[] => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = '', ...rest] = part.split(marks.stop);
      return [{ text: found, found: true }, { text: rest.join(''), found: false }];
    })
    .filter(({ text }) => text !== '');
}

/** A reference or name in pieces: marked where one of the asked words begins a word of it, or where it is asked for as a whole. */
export function piecesOfName(name: string, question: string): Piece[] {
  const asked = question.trim().split(/\s+/).flatMap((word) => [bare(word), ...word.split(/[^\p{L}\p{N}]+/u)]).map((word) => word.toLowerCase()).filter((word) => word.length > 1);
  const pieces = name.split(/(\s+)/).flatMap((word): Piece[] => {
    const whole = bare(word).toLowerCase();
    if (whole !== '' && asked.some((one) => /\d/.test(one) && whole.startsWith(one))) return [{ text: word, found: true }];
    return word.split(/([^\p{L}\p{N}]+)/u).map((part) => ({ text: part, found: asked.some((one) => part.toLowerCase().startsWith(one)) }));
  });
  return joined(pieces.filter(({ text }) => text !== ''));
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '');

function joined(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.found === piece.found) last.text += piece.text;
    else together.push({ ...piece });
  }
  return together;
}

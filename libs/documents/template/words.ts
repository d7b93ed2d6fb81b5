import type { Block } from './blocks.js';
import { textOf } from './runs.js';

/** Every text of a letter in the order in which it is read, as written: what a reader can hold against another letter. */
export const wordsOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(wordsIn);

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'signature':
      return block.lines.map(textOf);
    case 'summary':
      return block.rows.flatMap(({ label, value }) => [label, textOf(value)]);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flatMap((row) => row.map(textOf))];
    case 'annex':
    case 'part':
      return [block.title, ...wordsOf(block.blocks)];
  }
}

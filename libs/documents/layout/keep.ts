import type { Block } from '../template/blocks.js';
import { textOf } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import { headingHeight, paragraphLines, signatureHeight } from './paragraph.js';
import { summaryStartHeight, tableStartHeight } from './table.js';
import { theme } from './theme.js';

const { body } = theme.text;

/** A longer paragraph stands on its own, whatever it announces. */
const SHORT = 5;

/**
 * The height that must stand on one page from a block on, so that nothing is
 * torn from what it belongs to: a heading from its text, a sentence from the
 * table or list that it announces, the signature from the last words.
 */
export function keepHeight(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  switch (block.kind) {
    case 'heading':
      return headingHeight(block.level, block.runs) + keepHeight(blocks, index + 1);
    case 'paragraph':
      return paragraphKeep(block.runs, blocks, index);
    case 'table':
      return tableStartHeight(block);
    case 'summary':
      return summaryStartHeight(block);
    case 'signature':
      return signatureHeight(block.lines);
    case 'list':
    case 'note':
      return 2 * body.leading;
    case 'annex':
    case 'part':
      return 0;
  }
}

function paragraphKeep(runs: Runs, blocks: readonly Block[], index: number): number {
  const lines = paragraphLines(runs);
  if (lines <= SHORT && announces(runs, blocks[index + 1])) return lines * body.leading + body.after + keepHeight(blocks, index + 1);
  return Math.min(lines, 2) * body.leading;
}

const announces = (runs: Runs, next: Block | undefined): boolean =>
  next?.kind === 'table' || next?.kind === 'summary' || next?.kind === 'list' || next?.kind === 'signature' || textOf(runs).trimEnd().endsWith(':');

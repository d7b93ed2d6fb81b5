import type { Manifest } from '../manifest.js';

/** One file of an export, as it is made. */
export interface ExportFile {
  readonly path: string;
  readonly contents: string | Buffer;
}

/** What an export is made with, beside the record. */
export interface Making {
  /** Text of the policy: the key of the log, its witnesses, and how many of them. */
  readonly policy: string;
  readonly mode: Manifest['mode'];
  readonly madeBy: string;
  readonly madeAt: Manifest['madeAt'];
}

/** An export that cannot be made, in one sentence: not yet, or not at all since something named is not there. */
export class NoExport extends Error {
  override readonly name = 'NoExport';
  constructor(
    readonly why: 'not-yet' | 'not-there',
    message: string,
  ) {
    super(message);
  }
}

export const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

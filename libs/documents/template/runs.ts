/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A line of prose in one or more weights. */
export type Runs = readonly Run[];

export const plain = (text: string): Runs => [{ text, bold: false }];

export const strong = (text: string): Runs => [{ text, bold: true }];

export const textOf = (runs: Runs): string => runs.map((run) => run.text).join('');

import { evolve } from '../enforcement/case/evolve.js';
import { noCase } from '../enforcement/case/state.js';
import { findAct, type CaseFile } from './case-file.js';

/** The case as it stood after an act; what came to the file later is not in it. */
export function fileAsAt(file: CaseFile, seq: number): CaseFile {
  const acts = file.acts.filter((act) => act.seq <= seq);
  if (acts.length === file.acts.length) return file;
  return { ...file, acts, state: acts.reduce(evolve, noCase) };
}

/**
 * The case as it stood when a decision was taken: its text is that of the
 * decision, whatever was recorded between taking it and sealing its letter.
 * The days that follow from making known are those of the moment of sealing.
 */
export function fileAsApproved(file: CaseFile, decisionId: string): CaseFile {
  const approved = findAct(file, 'DecisionApproved', (act) => act.data.decisionId === decisionId);
  return approved === null ? file : fileAsAt(file, approved.seq);
}

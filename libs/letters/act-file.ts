import type { ActType } from '../enforcement/case/act.js';
import type { RecordedActOf } from '../enforcement/case/recorded-act.js';
import { fileAsAt } from './as-at.js';
import { actAt, type CaseFile } from './case-file.js';

/** The act that a letter goes with, and the case as it stood when that act was recorded, before what came later. */
export interface ActInCase<T extends ActType> {
  readonly act: RecordedActOf<T>;
  readonly file: CaseFile;
}

/** The same act always finds the same case, so that its letter reads the same whenever it is made. */
export function atAct<T extends ActType>(file: CaseFile, type: T, seq: string): ActInCase<T> {
  const act = actAt(file, type, seq);
  return { act, file: { ...fileAsAt(file, act.seq), legalNow: act.legalAt } };
}

/** The case once everything was recorded that followed from the act in the same transaction. */
export function afterAct(file: CaseFile, { seq, legalAt, by }: RecordedActOf<ActType>): CaseFile {
  let last = seq;
  for (const next of file.acts.filter((one) => one.seq > seq)) {
    if (next.seq !== last + 1 || next.legalAt !== legalAt || next.by !== by) break;
    last = next.seq;
  }
  return { ...fileAsAt(file, last), legalNow: legalAt };
}

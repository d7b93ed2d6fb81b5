import type { NamedDecision } from '../documents/letters/common/contested.js';
import { entryOf } from '../enforcement/case/entry.js';
import { dayOf } from '../law/calendar/local-date.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { referenceOf } from './header.js';

/** A decision of this case as letters refer to it. */
export function namedDecision({ state }: CaseFile, id: string): NamedDecision {
  const decision = entryOf(state.decisions, id);
  if (decision === undefined || decision.kind === 'systematic-finding') throw new LetterNotPossible(`Besluit ${id} bestaat niet in deze zaak.`);
  return { kind: decision.kind, reference: referenceOf(state.caseNumber, id), date: decision.approvedAt === null ? null : dayOf(decision.approvedAt) };
}

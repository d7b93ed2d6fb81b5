import type { CaseFile } from '../case-file.js';
import { approver, lawyer, officer } from '../officials.js';
import { drafters, everyone, may, type Candidate } from './candidate.js';
import { oneOf, type Dice } from './dice.js';

/** Somebody keeps out of the case for a while (2:4 Awb), or the case is seen by some only (2:5 Awb). */
export function accessCandidates({ state }: CaseFile, dice: Dice): readonly Candidate[] {
  const { recused, viewers } = state.access;
  const seeing = everyone.map(({ userId }) => userId).filter((userId, index, all) => all.indexOf(userId) === index);
  const userId = oneOf(dice, 'officer-2', 'approver-2', 'finance-1', ...recused);
  return [
    may(0.5, [officer, approver, lawyer], 'RecordRecusal', () => ({ userId, ground: oneOf(dice, 'own-interest', 'personal-relation', 'earlier-involvement', 'other'), reasons: 'Betrokken bij de aanbieder.' })),
    may(recused.length > 0 ? 4 : 0.3, [lawyer], 'EndRecusal', () => ({ userId, reasons: 'Belang vervallen.' })),
    may(0.4, drafters, 'RestrictCase', () => ({ viewers: oneOf<string[]>(dice, seeing, seeing.filter((id) => id !== 'auditor-1' && id !== 'officer-2'), seeing.slice(1), ['officer-1', 'officer-1']), reasons: 'Gevoelig.' })),
    may(viewers !== null ? 3 : 0.3, [lawyer], 'LiftRestriction', () => ({ reasons: 'Niet meer nodig.' })),
  ];
}

import type { ObjectionTermInput, TermMoveGround } from '../documents/letters/objection-term/input.js';
import type { RecordedAct } from '../enforcement/case/act.js';
import type { TermMove } from '../enforcement/remedies/term-move.js';
import type { TermSet } from '../enforcement/terms/term.js';
import type { LocalDate } from '../law/calendar/brands.js';
import { dayOf } from '../law/calendar/local-date.js';
import { atAct } from './act-file.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { toObjector } from './objection-letters.js';
import { dueIn } from './objector.js';

/** Why a day moved, on which day that was written, and for what reasons; null where an act moves no day. */
interface Moved {
  readonly objectionId: string;
  readonly ground: TermMoveGround;
  readonly date: LocalDate;
  readonly reasons: string | null;
  readonly terms: readonly TermSet[];
  readonly moves: readonly TermMove[];
}

function movedBy(act: RecordedAct): Moved | null {
  switch (act.type) {
    case 'ObjectionAdjourned':
      return { ...act.data, ground: 'adjourned', date: act.data.sentOn };
    case 'ObjectionTermExtended':
      return { ...act.data, date: act.data.sentOn };
    case 'DefectsRepaired':
      return { ...act.data, ground: 'repaired', date: dayOf(act.legalAt), reasons: null };
    case 'HearersAppointed':
      return act.data.committee ? { ...act.data, ground: 'committee', date: dayOf(act.legalAt), reasons: null } : null;
    default:
      return null;
  }
}

/** Fills the message that the day to decide on an objection is another (7:10, 7:13 Awb). */
export function objectionTermInput(whole: CaseFile, seq: string): ObjectionTermInput {
  const found = whole.acts.find((act) => String(act.seq) === seq);
  const moved = found === undefined ? null : movedBy(found);
  const due = moved === null ? null : dueIn(moved.terms);
  if (found === undefined || moved === null || due === null) throw new LetterNotPossible(`Handeling ${seq} verandert niets aan de termijn voor de beslissing op bezwaar.`);
  const { file } = atAct(whole, found.type, seq);
  const { ground, reasons, moves } = moved;
  return { ...toObjector(file, found, moved.objectionId, moved.date), ground, reasons, was: moves[0]?.from ?? null, due };
}

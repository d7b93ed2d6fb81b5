import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { LetterContent } from '../../template/content.js';
import { filled } from '../../template/parts.js';
import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, listNl } from '../../wording/values.js';
import { decisionsNl } from './contested.js';
import type { NamedDecision } from './contested.js';

/** The objection that a letter is about. */
export interface ObjectionAbout {
  readonly reference: string;
  /** Everyone who objected and did not withdraw; the letter goes to all of them. */
  readonly objectors: readonly string[];
  /** The day that counts: where another body got it first, the day on which that body did (6:15(3) Awb). */
  readonly receivedOn: LocalDate;
  readonly against: readonly NamedDecision[];
}

/** The day on which the objection must be decided, computed (7:10 Awb). */
export interface DecisionDue {
  readonly on: LocalDate;
  readonly derivation: Derivation;
}

/** The places of a letter about an objection. */
export function objectionContent(objection: ObjectionAbout): LetterContent {
  const { objectors } = objection;
  return {
    places: {
      objectionReference: objection.reference,
      objectionReceivedOn: dateNl(objection.receivedOn),
      objectors: listNl(objectors),
      contested: decisionsNl(objection.against),
    },
    flags: { severalObjectors: objectors.length > 1 },
    inserts: {},
  };
}

/** The day of the decision, where the term has begun. */
export function dueContent(due: DecisionDue | null): LetterContent {
  return {
    places: { dueOn: due === null ? '' : dateNl(due.on) },
    flags: { due: due !== null },
    inserts: { due: derivationTable('Zo is de laatste dag voor de beslissing berekend', due?.derivation ?? null) },
  };
}

/** What every letter about an objection states. */
export const objectionParts: readonly RequiredPart<{ readonly objection: ObjectionAbout }>[] = [
  part('het kenmerk van het bezwaar', 'awb:6:14', 'objection.reference', ({ objection }) => objection.reference),
  part('wie bezwaar heeft gemaakt', 'awb:6:14', 'objection.objectors', ({ objection }) => objection.objectors),
  part('de dag van ontvangst', 'awb:6:14', 'objection.receivedOn', ({ objection }) => objection.receivedOn),
  part('het besluit waartegen bezwaar is gemaakt', 'awb:6:5', 'objection.against', ({ objection }) => objection.against),
];

/** A computed day comes with its computation. */
export const dueParts: readonly RequiredPart<{ readonly due: DecisionDue | null }>[] = [
  { part: 'de berekening van de beslistermijn', article: 'awb:7:10', field: 'due.derivation', present: ({ due }) => due === null || (filled(due.on) && filled(due.derivation)) },
];

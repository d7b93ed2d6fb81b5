import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { LetterContent } from '../../template/content.js';
import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl } from '../../wording/values.js';
import type { BreachedOrder } from './breach.js';
import { orderContent } from './breach.js';
import { observationsTable } from './content.js';
import type { ObservationLine } from './evidence.js';
import type { LetterHeader } from './header.js';
import { headerParts } from './parts.js';

/** What an intention with an invitation for views (4:8 Awb) tells, whatever the sanction is. */
export interface ViewsInvitation extends LetterHeader {
  readonly order: BreachedOrder;
  /** What was found, in words. */
  readonly finding: string;
  readonly observations: readonly ObservationLine[];
  /** What the Authority intends and why. */
  readonly intention: string;
  /** Until when views are received. The letter sets the term, so the derivation is there only where a rule computed it. */
  readonly response: { readonly lastDay: LocalDate; readonly derivation: Derivation | null; readonly email: string };
}

export const invitationParts: readonly RequiredPart<ViewsInvitation>[] = [
  ...headerParts,
  part('het voornemen', 'awb:4:8', 'intention', (letter) => letter.intention),
  part('het bevel dat niet is opgevolgd', 'awb:5:9', 'order.reference', (letter) => letter.order.reference),
  part('de overtreding', 'awb:5:9', 'finding', (letter) => letter.finding),
  part('de waarnemingen', 'awb:3:2', 'observations', (letter) => letter.observations),
  part('tot wanneer de zienswijze kan worden gegeven', 'awb:4:8', 'response.lastDay', (letter) => letter.response.lastDay),
  part('waar de zienswijze naartoe kan', 'awb:4:9', 'response.email', (letter) => letter.response.email),
];

export function invitationContent(letter: ViewsInvitation): LetterContent {
  const { places } = orderContent(letter.order);
  return {
    places: {
      ...places,
      finding: letter.finding,
      intention: letter.intention,
      viewsLastDay: dateNl(letter.response.lastDay),
      viewsEmail: letter.response.email,
    },
    flags: { observations: letter.observations.length > 0 },
    inserts: {
      observations: observationsTable(letter.observations),
      viewsTerm: derivationTable('Zo is de laatste dag voor uw zienswijze berekend', letter.response.derivation),
    },
  };
}

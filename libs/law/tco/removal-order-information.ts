import { dayOf } from '../calendar/amsterdam.js';
import type { Instant } from '../calendar/brands.js';
import { addHours } from '../calendar/instant.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuse } from '../reasoning/refused.js';

export type RemovalOrderInformationInput = {
  /** When the provider was told of procedures and deadlines, before its first order. */
  readonly informedAt?: Instant | undefined;
  /** A duly justified emergency, in which no information has to go before. */
  readonly emergency?: { readonly justification: string } | undefined;
};
export type RemovalOrderInformationValue = {
  /** The first order may not be issued before this moment; null in an emergency. */
  readonly notBefore: Instant | null;
};

/** Information at least twelve hours before the first removal order to a provider. Refuses `prior-information-missing`. Source: TCO 3(2). */
export const removalOrderInformation = defineRule<RemovalOrderInformationInput, RemovalOrderInformationValue>(
  'removal-order-information',
  ['tco:3(2)'],
  ({ informedAt, emergency }, law) => {
    if (emergency !== undefined) return { notBefore: null };
    if (informedAt === undefined) {
      return refuse(
        'prior-information-missing', 'tco:3(2)',
        'Een eerste verwijderingsbevel vraagt informatie vooraf of een gemotiveerd spoedgeval.',
        'a first removal order needs information beforehand or a justified emergency',
      );
    }
    return { notBefore: addHours(informedAt, thresholdOn(law, 'prior-information-hours', dayOf(informedAt))) };
  },
);

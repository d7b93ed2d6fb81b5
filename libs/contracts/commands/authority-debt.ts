import { z } from 'zod';
import { cents, line, localDate, localId } from '../primitives.js';

/** What the Authority itself has to pay: the penalty for deciding late (4:17), costs (7:15, 8:75) and the court fee (8:74 Awb). */
export const authorityDebtCommands = {
  RecordAuthorityPayment: z.strictObject({
    owedFor: localId.meta({ description: 'The penalty decision, the objection, or the court procedure for which it is owed' }),
    amountCents: cents.min(1),
    paidOn: localDate,
    reference: line.meta({ description: 'The payment by which it went out' }),
  }),
} as const;

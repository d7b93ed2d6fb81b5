import { z } from 'zod';
import { cents, line, localDate, localId, prose } from '../primitives.js';

export const debtCommands = {
  DraftCollectionDecision: z.strictObject({ orderId: localId, days: z.array(localDate).min(1).max(1000), reasons: prose }),
  RecordDefault: z.strictObject({ debtIds: z.array(line).min(1).max(2000) }),
  SendReminder: z.strictObject({ debtIds: z.array(line).min(1).max(2000), sentOn: localDate }),
  IssueWrit: z.strictObject({ debtIds: z.array(line).min(1).max(2000) }),
  RecordBarred: z.strictObject({ debtIds: z.array(line).min(1).max(2000) }),
  RecordPayment: z.strictObject({ debtIds: z.array(line).min(1).max(2000), amountCents: cents, creditedOn: localDate, reference: line }),
  WaiveDebt: z.strictObject({ debtIds: z.array(line).min(1).max(2000), reasons: prose, ground: z.enum(['special-circumstances', 'disproportionate', 'other']) }),
} as const;

import type { Instant } from '../../../libs/law/calendar/brands.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { request } from '../../record/fixtures/commands.js';
import { pass, penaltyCases } from '../../record/fixtures/penalty-cases.js';
import { done, observation } from '../../record/fixtures/route.js';

/** A case with an active penalty order and one piece of evidence for the night that is to be booked. */
export interface ModelCase {
  readonly caseNumber: string;
  readonly upTo: Instant;
}

/** Brings one case there by real commands, from the notice on; the clock stands still afterwards. */
export async function modelCase(db: RecordDatabase): Promise<ModelCase> {
  const [caseNumber = ''] = await penaltyCases(db, 1);
  const at = await pass(db, 24);
  await done(db, request(caseNumber, 'nightly-run', 'RecordObservation', { orderId: 'P1', purpose: 'nightly', observations: [observation('L1', at)] }, { origin: 'nightly-run' }));
  return { caseNumber, upTo: (await legalNow(db)).legalNow };
}

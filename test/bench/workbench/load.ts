import { samples } from '../../../libs/documents/testing/more-samples.js';
import { wordsOfLetter } from '../../../libs/letters/words-of-letter.js';
import { composeLetter } from '../../../libs/documents/compose.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import { testDatabase, type TestDatabase } from '../../record/database.js';
import { notice, request, start } from '../../record/fixtures/commands.js';
import { penaltyCases } from '../../record/fixtures/penalty-cases.js';
import { done, toAdmission, toOrder } from '../../record/fixtures/route.js';
import { locationKeys } from '../../record/location-keys.js';
import { copyCase } from '../nightly/copies.js';

/** How far each model gets, and what share of the cases is a copy of it. */
const shapes = [
  { acts: 0, share: 0.4 },
  { acts: 4, share: 0.25 },
  { acts: 5, share: 0.15 },
  { acts: 8, share: 0.15 },
] as const;
const providers = 400;
/** Letters with a text: making their words takes by far the most time of loading. */
const mostLetters = 3_000;

/**
 * So many cases of five shapes: a notice, one admitted, an order that waits for
 * a second official, one that runs, and a penalty order that is active. One of
 * each is made by real commands and copied whole in statements over all copies;
 * providers are spread, and letters that were made known have a text.
 */
export async function loadCases(count: number): Promise<TestDatabase> {
  const seeded = await testDatabase({ clockFrom: start, poolSize: 4 });
  const [penalty = ''] = await penaltyCases(seeded.db, 1);
  const models = [{ caseNumber: penalty, share: 1 - shapes.reduce((sum, { share }) => sum + share, 0) }];
  for (const { acts, share } of shapes) models.push({ caseNumber: await modelOf(seeded, acts), share });
  let after = models.length;
  for (const { caseNumber, share } of models) {
    const copies = Math.round((count - models.length) * share);
    await copyCase(seeded, caseNumber, copies, { locationKeys, after });
    after += copies;
  }
  await giveTexts(seeded);
  await spreadProviders(seeded);
  return seeded;
}

async function modelOf(seeded: TestDatabase, acts: number): Promise<string> {
  const { legalNow: now } = await legalNow(seeded.db);
  const { caseNumber } = await done(seeded.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: now })));
  for (const asked of [...toAdmission(caseNumber, now), ...toOrder(caseNumber, now)].slice(0, acts)) await done(seeded.db, asked);
  return caseNumber;
}

/** Orders that were made known get the words of a whole letter, as sealing it would have kept them, each with its own reference. */
async function giveTexts({ asOwner: ask }: TestDatabase): Promise<void> {
  const { template, input } = composeLetter('binding-order', samples['binding-order']);
  const { kind, title, text } = wordsOfLetter({ kind: 'binding-order', templateVersion: template.version, templateSha256: '', renderer: '', input });
  await ask(
    `INSERT INTO record.search_entry (case_number, key, kind, reference, title, about, body)
     SELECT d.case_number, 'letter/B1', 'letter', d.case_number || '/B1', $1, $2, replace($3, $4, d.case_number || '/B1')
     FROM record.decision d WHERE d.key = 'B1' AND d.stage = 'announced' ORDER BY d.case_number DESC LIMIT ${String(mostLetters)}`,
    [title, kind, text, input.reference],
  );
}

/** Lists show the columns of the case; the acts of the copies still speak of the provider of the model. */
async function spreadProviders({ asOwner: ask }: TestDatabase): Promise<void> {
  const provider = (caseNumber: string): string => `(substr(${caseNumber}, 8)::int % ${String(providers)})`;
  await ask(`UPDATE record.case_file SET provider_id = 'aanbieder-' || ${provider('case_number')}, provider_name = 'Aanbieder ' || ${provider('case_number')} || ' Hosting B.V.'`);
  await ask(`UPDATE record.search_entry e SET title = c.provider_name, about = c.provider_id FROM record.case_file c WHERE e.kind = 'case' AND c.case_number = e.case_number`);
  await ask('INSERT INTO record.provider_name (provider_id, name) SELECT DISTINCT provider_id, provider_name FROM record.case_file ON CONFLICT DO NOTHING');
  await ask('VACUUM ANALYZE');
}

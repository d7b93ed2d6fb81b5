import { yearOf } from '../../../libs/law/calendar/local-date.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import type { EngineClient } from './client.js';

export type FineCategory = 1 | 2 | 3 | 4 | 5 | 6;

/** What the API wants to know of a row that is proposed. */
export interface RowProposal {
  readonly parameter: string;
  readonly key: string;
  readonly value: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly source: string;
}

/** Nobody may take these amounts for the law: they are the categories of 2024 (Sr art. 23(4)) times 1.06, the first rounded to 5 euros and the others in its ratio. */
const exampleCents: { readonly [category in FineCategory]: number } = { 1: 545_00, 2: 5_450_00, 3: 10_900_00, 4: 27_250_00, 5: 109_000_00, 6: 1_090_000_00 };
const exampleSource = 'OEFENING: voorbeeldbedrag, geen bron';

/** An example row for a category on a day without a table; like the real tables it holds for two years from an even one (Sr art. 23(9)). */
export function exampleRow(category: FineCategory, violatedOn: LocalDate): RowProposal {
  const year = yearOf(violatedOn);
  const first = year - (year % 2);
  return {
    parameter: 'fine-category',
    key: String(category),
    value: exampleCents[category],
    validFrom: `${String(first)}-01-01`,
    validUntil: `${String(first + 1)}-12-31`,
    source: exampleSource,
  };
}

export interface Loading {
  readonly client: EngineClient;
  readonly keyPrefix: string;
  readonly progress: (line: string) => void;
}

const proposer = 'legal-1';
const confirmer = 'approver-2';

/** Has a row proposed by one official and confirmed by another, as the real tables are loaded. */
export async function loadExampleRow({ client, keyPrefix, progress }: Loading, row: RowProposal): Promise<void> {
  const name = `${row.parameter}-${row.key}-${row.validFrom}`;
  const { id } = await client.post<{ id: number }>('/parameter-rows', proposer, `${keyPrefix}:propose-${name}`, row);
  progress(`  ${proposer} stelt voor: geldboetecategorie ${row.key} vanaf ${row.validFrom} (${row.source})`);
  await client.post(`/parameter-rows/${String(id)}/confirmations`, confirmer, `${keyPrefix}:confirm-${name}`, {});
  progress(`  ${confirmer} bevestigt de waarde; het ontwerp wordt opnieuw gemaakt`);
}

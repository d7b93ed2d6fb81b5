import type { Reader } from './client.js';

/** Where in the log the entry is that vouches for something; the index is null while it is still on its way there. */
export interface FoundEntry {
  readonly caseNumber: string;
  readonly index: number | null;
}

interface Row {
  readonly case_number: string;
  readonly leaf_index: string | number | null;
}

const found = ([row]: readonly Row[]): FoundEntry | null => (row === undefined ? null : { caseNumber: row.case_number, index: row.leaf_index === null ? null : Number(row.leaf_index) });

/** The entry that names a document with its hash. The command that seals a document, or keeps it, names it. */
export async function entryOfDocument(db: Reader, documentId: string): Promise<FoundEntry | null> {
  const { rows } = await db.query<Row>(
    `SELECT c.case_number, l.leaf_index FROM record.document d JOIN record.command c ON c.case_number = d.case_number
       JOIN audit.entry e ON e.id = c.audit_entry LEFT JOIN audit.leaf l ON l.entry_id = e.id
     WHERE d.id = $1 AND EXISTS (SELECT FROM json_array_elements(convert_from(e.payload, 'UTF8')::json->'object'->'documents') AS named WHERE named->>'id' = d.id)
     ORDER BY c.first_seq LIMIT 1`,
    [documentId],
  );
  return found(rows);
}

/** The entry of the command that an act came from. */
export async function entryOfAct(db: Reader, caseNumber: string, seq: number): Promise<FoundEntry | null> {
  const { rows } = await db.query<Row>(
    `SELECT c.case_number, l.leaf_index FROM record.act a JOIN record.command c ON c.id = a.command_id LEFT JOIN audit.leaf l ON l.entry_id = c.audit_entry
     WHERE a.case_number = $1 AND a.seq = $2`,
    [caseNumber, seq],
  );
  return found(rows);
}

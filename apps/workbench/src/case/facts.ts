import { useRead } from '../api/use-read.js';
import type { CaseFacts } from '../forms/options.js';
import { useNow } from '../session/now.js';

/** The file of a case as far as a form needs it; null while it is being read. */
export function useFacts(caseNumber: string): CaseFacts | null {
  const at = { params: { caseNumber }, query: { pageSize: 500 } };
  const slow = { every: 60_000 };
  const acts = useRead('/cases/{caseNumber}/acts', at, slow);
  const decisions = useRead('/cases/{caseNumber}/decisions', at, slow);
  const evidence = useRead('/cases/{caseNumber}/evidence', at, slow);
  const debts = useRead('/cases/{caseNumber}/debts', at, slow);
  const tasks = useRead('/cases/{caseNumber}/tasks', at, slow);
  const record = useRead('/cases/{caseNumber}/provider-record', at, slow);
  const legalNow = useNow();
  if (acts.data === undefined || decisions.data === undefined || evidence.data === undefined || debts.data === undefined || tasks.data === undefined || record.data === undefined) return null;
  return { acts: acts.data.items, decisions: decisions.data.items, evidence: evidence.data.items, debts: debts.data.items, tasks: tasks.data.items, providerRecord: record.data.items, legalNow };
}

import { creditorReference, paymentReference } from '../../money/payments/reference.js';
import { withoutAddresses } from '../../contracts/addresses.js';
import type { SearchRow } from './projections.js';
import type { CaseState } from './state.js';

/**
 * By what a case and its parts are found: numbers and references, and the name
 * of the provider. Where material was found is never among them: an address in
 * a reference of somebody else is left out.
 */
export function searchRows(state: CaseState): readonly SearchRow[] {
  const { caseNumber, notice } = state;
  if (notice === null) return [];
  const provider = notice.attribution?.provider ?? notice.facts.provider;
  const rows: readonly SearchRow[] = [
    { key: 'case', kind: 'case', reference: caseNumber, title: provider.name, about: provider.id },
    { key: 'notice', kind: 'notice', reference: notice.facts.reference, title: notice.facts.flagger.name, about: null },
    ...Object.values(state.decisions).map(({ id, kind }): SearchRow => ({ key: `decision/${id}`, kind: 'decision', reference: `${caseNumber}/${id}`, title: '', about: kind })),
    ...[...Object.keys(state.decisions), ...Object.keys(state.money.refunds)].flatMap((id) => paymentRow(caseNumber, id)),
    ...[...Object.values(state.remedies.appeals), ...Object.values(state.remedies.reliefs)].map(({ id, fileNumber, court }): SearchRow => ({ key: `court/${id}`, kind: 'court-file', reference: fileNumber, title: court, about: id })),
  ];
  return rows.map((row) => ({ ...row, reference: withoutAddresses(row.reference, LEFT_OUT), title: withoutAddresses(row.title, LEFT_OUT) }));
}

const LEFT_OUT = '[adres]';

/** What is paid under a reference of its own: a penalty order, a collection decision, a fine, a refund. */
function paymentRow(caseNumber: string, subject: string): readonly SearchRow[] {
  if (!/^[PCFT][1-9]\d{0,3}$/.test(subject) || !/^Z-\d{4}-\d{6}$/.test(caseNumber)) return [];
  return [{ key: `payment/${subject}`, kind: 'payment', reference: `${paymentReference({ caseNumber, subject })} ${creditorReference({ caseNumber, subject })}`, title: '', about: subject }];
}

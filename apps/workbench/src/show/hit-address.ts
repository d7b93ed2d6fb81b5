import type { Schema } from '../api/client.js';

/** Where what was found is shown. */
export function hitAddress({ kind, about, caseNumber, id }: Pick<Schema<'SearchHit'>, 'kind' | 'about' | 'caseNumber' | 'id'>): string {
  if (kind === 'provider') return `/aanbieders/${encodeURIComponent(about ?? '')}`;
  const decision = /\/(?:decision|letter)\/([A-Z]{1,2}[1-9]\d*)$/.exec(id)?.[1];
  return decision === undefined ? `/zaken/${caseNumber ?? ''}` : `/zaken/${caseNumber ?? ''}/besluit/${decision}`;
}

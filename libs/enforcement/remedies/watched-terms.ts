import type { Role } from '../authority/roles.js';
import type { TermKind, TermState } from '../terms/term.js';

/** Who watches a kind of term, how many days before its end that person is woken, and what it is called. */
export interface Watched {
  readonly owner: Role;
  /** Days before the last day; null where there is nothing to do before it. */
  readonly alarmDays: number | null;
  readonly name: string;
  /** What to do once it is over; empty where nothing is. */
  readonly whenOver: string;
}

const legal = (alarmDays: number | null, name: string, whenOver: string): Watched => ({ owner: 'legal-staff', alarmDays, name, whenOver });

/** Days of warning are the Authority's own choice, not law. */
export const watchedTerms: { readonly [kind in TermKind]?: Watched } = {
  'objection-repair': legal(null, 'de hersteltermijn', 'Het verzuim is niet binnen de termijn hersteld: de beslistermijn loopt weer en het bezwaar kan niet-ontvankelijk zijn (6:6 Awb).'),
  'objection-decision': legal(14, 'de termijn om op het bezwaar te beslissen', 'De beslistermijn is verstreken: na een ingebrekestelling en twee weken kost elke dag de Autoriteit geld (4:17 Awb), en beroep tegen het uitblijven staat open (6:12 Awb).'),
  'hearing-documents': legal(null, 'de laatste dag voor nadere stukken', ''),
  hearing: legal(7, 'de hoorzitting', 'De hoorzitting is niet als gehouden vastgelegd.'),
  'default-notice': legal(7, 'de twee weken na de ingebrekestelling', 'Vanaf vandaag is de Autoriteit voor elke dag zonder beslissing een dwangsom verschuldigd (4:17 Awb).'),
  'default-penalty': legal(7, 'de dagen waarover de Autoriteit een dwangsom verschuldigd is', 'De dwangsom wegens niet tijdig beslissen is volgelopen; stel haar vast binnen twee weken (4:18 Awb).'),
  'default-penalty-decision': legal(5, 'de termijn om de eigen dwangsom vast te stellen', 'De dwangsom wegens niet tijdig beslissen is niet binnen twee weken vastgesteld (4:18 Awb).'),
  'authority-payment': { owner: 'finance', alarmDays: 14, name: 'de betaling door de Autoriteit', whenOver: 'De Autoriteit heeft niet op tijd betaald en is rente verschuldigd (4:97, 4:98 Awb).' },
  'interim-hearing': legal(3, 'de zitting in kort geding bij de bestuursrechter', ''),
  defence: legal(14, 'de termijn voor dossier en verweerschrift', 'Dossier en verweerschrift zijn niet binnen vier weken aan de rechter gezonden (8:42 Awb).'),
  'court-papers': legal(3, 'de laatste dag voor nadere stukken bij de rechter', ''),
  'court-hearing': legal(14, 'de zitting bij de rechter', ''),
  'administrative-loop': legal(14, 'de termijn van de bestuurlijke lus', 'Het gebrek is niet binnen de termijn van de rechter hersteld (8:51a Awb).'),
  appeal: legal(14, 'de termijn voor (hoger) beroep', ''),
  'reasonable-time': legal(null, 'de redelijke termijn van de boetezaak', 'De boetezaak nadert of passeert de redelijke termijn; een rechter matigt de boete als zij wordt overschreden (6 EVRM).'),
};

/** What the owner reads when a term nearly ends, or is over; empty where there is nothing to do. */
export function problemOf({ kind, subject, lastDay }: TermState, when: 'nearly' | 'over'): string {
  const watched = watchedTerms[kind];
  if (watched === undefined) return '';
  return when === 'over' ? (watched.whenOver === '' ? '' : `${subject}: ${watched.whenOver}`) : `${subject}: ${watched.name} eindigt op ${lastDay ?? '?'}.`;
}

import type { Role } from '../../../../libs/enforcement/authority/roles.js';
import type { DecisionKind } from '../../../../libs/enforcement/case/context.js';
import type { Phase } from '../../../../libs/enforcement/case/phase.js';
import type { TermKind } from '../../../../libs/enforcement/terms/term.js';

/** Dutch names of what the engine names in English; English shows the engine's own words. */
export const phaseNames: { readonly [P in Phase]: string } = {
  notice: 'Melding',
  admissible: 'In behandeling',
  'order-drafted': 'Bevel in ontwerp',
  'order-approved': 'Bevel genomen',
  'order-running': 'Termijn bevel loopt',
  'order-observed': 'Waargenomen na termijn',
  complied: 'Nageleefd',
  'non-compliance': 'Niet nageleefd',
  'penalty-drafted': 'Last in ontwerp',
  'penalty-approved': 'Last genomen',
  'compliance-period': 'Begunstigingstermijn',
  'penalty-active': 'Dwangsommen lopen',
  'penalty-capped': 'Maximum bereikt',
  'penalty-lifted': 'Last opgeheven',
  'fine-report': 'Boeterapport',
  'fine-drafted': 'Boete in ontwerp',
  'fine-approved': 'Boete genomen',
  'fine-due': 'Boete opgelegd',
  dismissed: 'Afgewezen',
  closed: 'Gesloten',
};

/** What is decided, and the moving of terms, for which a mandate is given as well. */
export const decisionNames: { readonly [K in DecisionKind | 'term-move']: string } = {
  'binding-order': 'Bevel',
  'penalty-order': 'Last onder dwangsom',
  'penalty-order-change': 'Wijziging van de last',
  'fine-decision': 'Boetebesluit',
  'systematic-finding': 'Vaststelling systematische niet-naleving',
  'collection-decision': 'Invorderingsbeschikking',
  'objection-decision': 'Beslissing op bezwaar',
  'default-penalty-decision': 'Dwangsombeschikking niet tijdig beslissen',
  'publication-decision': 'Besluit tot openbaarmaking',
  'term-move': 'Verplaatsing van lopende termijnen',
};

export const termNames: { readonly [K in TermKind]: string } = {
  'order-term': 'Termijn van het bevel',
  'compliance-period': 'Begunstigingstermijn',
  objection: 'Bezwaartermijn',
  views: 'Zienswijze',
  'una-via': 'Antwoord van het OM',
  'fine-decision': 'Beslissen over de boete',
  payment: 'Betaaltermijn',
  reminder: 'Aanmaningstermijn',
  limitation: 'Verjaring',
  'objection-repair': 'Herstel van verzuim',
  'objection-decision': 'Beslissen op bezwaar',
  'hearing-documents': 'Stukken voor de hoorzitting',
  hearing: 'Hoorzitting',
  'default-notice': 'Ingebrekestelling',
  'default-penalty': 'Dwangsom niet tijdig beslissen',
  'default-penalty-decision': 'Beschikking over die dwangsom',
  'authority-payment': 'Betalen door de Autoriteit',
  'interim-hearing': 'Zitting voorlopige voorziening',
  appeal: 'Beroepstermijn',
  defence: 'Verweerschrift',
  'court-papers': 'Stukken voor de rechter',
  'court-hearing': 'Zitting',
  'administrative-loop': 'Bestuurlijke lus',
  publication: 'Openbaarmaking',
  'reasonable-time': 'Redelijke termijn',
};

export const roleNames: { readonly [R in Role]: string } = {
  'case-officer': 'behandelaar',
  approver: 'beslisser',
  'legal-staff': 'jurist',
  finance: 'financiën',
  supervisor: 'toezichthouder',
  flagger: 'melder',
  auditor: 'controleur',
  administrator: 'beheerder',
  process: 'het proces',
  'nightly-run': 'de nachtrun',
};

import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { dateNl, momentNl } from '../../wording/values.js';
import { capital, decisionNl } from '../common/contested.js';
import { newAmountsNl } from '../common/decision-change.js';
import type { CourtMeasure, CourtRulingInput, CourtRulingLine } from './input.js';

export const OUTCOME_NL: { readonly [outcome in CourtRulingInput['outcome']]: string } = {
  'no-jurisdiction': 'De rechter heeft zich onbevoegd verklaard.',
  inadmissible: 'De rechter heeft de zaak niet-ontvankelijk verklaard en heeft dus niet inhoudelijk geoordeeld.',
  unfounded: 'De rechter heeft het beroep ongegrond verklaard.',
  founded: 'De rechter heeft het beroep gegrond verklaard.',
  refused: 'De voorzieningenrechter heeft het verzoek afgewezen.',
  granted: 'De voorzieningenrechter heeft een voorlopige voorziening getroffen.',
};

function rulingSentence({ annulled, effectsKept, follows }: CourtRulingLine): string {
  if (annulled === 'no') return 'Dit besluit blijft in stand.';
  const what = annulled === 'whole' ? 'De rechter heeft dit besluit vernietigd.' : 'De rechter heeft dit besluit gedeeltelijk vernietigd.';
  if (effectsKept) return `${what} De rechtsgevolgen blijven in stand: wat u moest doen of betalen, verandert niet.`;
  return `${what} ${followsSentence(follows)}`.trim();
}

function followsSentence(follows: CourtRulingLine['follows']): string {
  switch (follows.kind) {
    case 'none':
      return '';
    case 'new-decision':
      return `Wij nemen uiterlijk op ${dateNl(follows.by)} een nieuwe beslissing, met inachtneming van de uitspraak.`;
    case 'restore':
      return 'Wat zij wegnam, geldt weer zoals daarvoor.';
    case 'court-decides':
      return `De rechter heeft zelf beslist. ${follows.change.kind === 'revoke' ? `${capital(decisionNl(follows.of))} is herroepen.` : newAmountsNl(follows.change)}`.trim();
  }
}

/** What the ruling does to each decision. */
export const rulingsList = (rulings: readonly CourtRulingLine[]): readonly Block[] =>
  rulings.length === 0 ? [] : [{ kind: 'list', ordered: false, items: rulings.map((one) => plain(`${capital(decisionNl(one.decision))}. ${rulingSentence(one)}`)) }];

const SUSPENDED = { 'suspend-order': 'is geschorst', 'suspend-collection': 'wordt voorlopig niet ingevorderd', 'suspend-publication': 'wordt voorlopig niet openbaar gemaakt' } as const;

function measureSentence({ kind, subject, description, from, until }: CourtMeasure): string {
  const period = until === null ? `vanaf ${momentNl(from)}, totdat de rechter anders beslist of de hoofdzaak is beslist` : `van ${momentNl(from)} tot ${momentNl(until)}`;
  return kind === 'other' || subject === null ? `${description ?? ''} Dit geldt ${period}.` : `${capital(decisionNl(subject))} ${SUSPENDED[kind]}, ${period}.`;
}

/** What was ordered. */
export const measuresList = (measures: readonly CourtMeasure[]): readonly Block[] => (measures.length === 0 ? [] : [{ kind: 'list', ordered: false, items: measures.map((one) => plain(measureSentence(one))) }]);

import type { FindingsReportInput } from '../documents/letters/findings-report/input.js';
import { entryOf } from '../enforcement/case/entry.js';
import { dayOf } from '../law/calendar/local-date.js';
import { fileAsAt } from './as-at.js';
import { breachedOrder, orderLocations } from './breach.js';
import { findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { letterHeader, referenceOf } from './header.js';

/** What a report says of its own; the rest is the same for an instrument's round and for what an official made his own. */
type Found = Pick<FindingsReportInput, 'reference' | 'purpose' | 'observations' | 'conclusion'> & { readonly orderId: string; readonly orderVersion: number };

/** Fills the report of findings that an official drew up, or of what the instrument saw with an act of the case. */
export function findingsReportInput(file: CaseFile, seq: string): FindingsReportInput {
  const { orderId, observations, ...found } = reported(file, seq) ?? seen(file, seq);
  const moments = observations.map(({ at }) => at).sort();
  const [from, until] = [moments.at(0), moments.at(-1)];
  if (from === undefined || until === undefined) throw new LetterNotPossible('Van deze controle zijn geen waarnemingen bewaard.');
  const act = lastAct(file, reported(file, seq) === null ? 'LocationsObserved' : 'FindingsReported', (one) => String(one.seq) === seq);
  const penalty = entryOf(file.state.penaltyOrders, orderId);
  const approvedAt = file.state.decisions[orderId]?.approvedAt ?? null;
  const breachOf = penalty?.breachOf ?? orderId;
  return {
    ...letterHeader(file, act, 'O'),
    ...found,
    signatory: { role: 'toezichthouder', onBehalfOf: file.authority.sender.name, mandate: null },
    order: breachedOrder(file, breachOf),
    ...(penalty === undefined || approvedAt === null ? {} : { penaltyOrder: { reference: referenceOf(file.state.caseNumber, orderId), date: dayOf(approvedAt) } }),
    inspected: { from, until },
    method: 'Van elke vindplaats is met een HEAD-verzoek nagegaan of de server het bestand aanbiedt, zonder de inhoud op te halen. Het antwoord, het adres waarmee verbinding is gemaakt en de reden van de uitkomst zijn bij elke waarneming vastgelegd.',
    clock: 'de klok van het systeem dat de waarneming deed',
    observations,
    locations: orderLocations(file, breachOf),
  };
}

/** What an official made his own (ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179); null where the act is no such report. */
function reported(file: CaseFile, seq: string): Found | null {
  const act = findAct(file, 'FindingsReported', (one) => String(one.seq) === seq);
  if (act === null) return null;
  const { orderId, evidenceIds, finding, reportId } = act.data;
  const named = new Set(evidenceIds);
  const observations = file.observations.filter(({ evidenceId }) => named.has(evidenceId));
  return { reference: referenceOf(file.state.caseNumber, reportId), purpose: observations.some(({ observer }) => observer === 'official') ? 'by-hand' : orderId in file.state.penaltyOrders ? 'nightly' : 'term-end', observations, conclusion: finding, orderId, orderVersion: versionThen(file, seq, orderId) };
}

function seen(file: CaseFile, seq: string): Found {
  const act = lastAct(file, 'LocationsObserved', (one) => String(one.seq) === seq);
  const { orderId, purpose, evidenceIds, result } = act.data;
  const conclusion = `Van de vindplaatsen waren er ${String(result.available)} bereikbaar en ${String(result.unavailable)} niet bereikbaar. Van ${String(result.unknown)} kon het niet worden vastgesteld.`;
  const observations = file.observations.filter(({ evidenceId }) => evidenceIds.includes(evidenceId));
  return { reference: referenceOf(file.state.caseNumber, `O${seq}`), purpose, observations, conclusion, orderId, orderVersion: versionThen(file, seq, orderId) };
}

const versionThen = (file: CaseFile, seq: string, orderId: string): number => entryOf(fileAsAt(file, Number(seq)).state.penaltyOrders, orderId)?.versions.at(-1)?.version ?? 1;

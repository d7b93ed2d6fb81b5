import type { FindingsReportInput } from '../documents/letters/findings-report/input.js';
import { breachedOrder, orderLocations } from './breach.js';
import { actAt, LetterNotPossible, type CaseFile } from './case-file.js';
import { letterHeader } from './header.js';

/** Fills the report of what was observed with an act of the case. */
export function findingsReportInput(file: CaseFile, seq: string): FindingsReportInput {
  const act = actAt(file, 'LocationsObserved', seq);
  const { orderId, purpose, evidenceIds, result } = act.data;
  const observations = file.observations.filter(({ evidenceId }) => evidenceIds.includes(evidenceId));
  const moments = observations.map(({ at }) => at).sort();
  const [from, until] = [moments.at(0), moments.at(-1)];
  if (from === undefined || until === undefined) throw new LetterNotPossible('Van deze controle zijn geen waarnemingen bewaard.');
  return {
    ...letterHeader(file, act, 'O'),
    signatory: { role: 'toezichthouder', onBehalfOf: file.authority.sender.name, mandate: null },
    order: breachedOrder(file, orderId),
    orderVersion: 1,
    purpose,
    inspected: { from, until },
    method: 'Van elke vindplaats is met een HEAD-verzoek nagegaan of de server het bestand aanbiedt, zonder de inhoud op te halen. Het antwoord, het adres waarmee verbinding is gemaakt en de reden van de uitkomst zijn bij elke waarneming vastgelegd.',
    clock: 'de klok van het systeem dat de waarneming deed',
    observations,
    locations: orderLocations(file, orderId),
    conclusion: `Van de vindplaatsen waren er ${String(result.available)} bereikbaar en ${String(result.unavailable)} niet bereikbaar. Van ${String(result.unknown)} kon het niet worden vastgesteld.`,
  };
}

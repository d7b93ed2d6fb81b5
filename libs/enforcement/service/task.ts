import type { Act } from '../case/act.js';
import type { DecisionKind } from '../case/context.js';
import { entryOf } from '../case/entry.js';
import { stepKey } from '../case/step-key.js';
import type { Instrument } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';

const instruments: { readonly [K in DecisionKind]: Instrument | null } = {
  'binding-order': 'binding-order',
  'penalty-order': 'penalty-order',
  'penalty-order-change': 'penalty-order-change',
  'fine-decision': 'fine',
  'collection-decision': 'collection-decision',
  'systematic-finding': null,
  'objection-decision': 'remedy-letter',
  'default-penalty-decision': 'remedy-letter',
  'publication-decision': 'remedy-letter',
};

/** The task for an official about a letter that was not delivered; serving it again waits until it is settled. */
export function taskOf(state: CaseState, decision: DecisionState, undelivered: { readonly kind: 'rejected' | 'bounced'; readonly report: string; readonly undone: boolean }): readonly Act[] {
  const instrument = instruments[decision.kind];
  const key = stepKey(instrument ?? decision.kind, decision.id, 'announce');
  if (entryOf(state.tasks, key)?.resolvedAt === null) return [];
  return [{ type: 'TaskRaised', data: { key, step: 'announce', problem: `${whatItMeans(decision, undelivered)} Bericht van de ontvangende server: ${undelivered.report}`.slice(0, 2_000) } }];
}

function whatItMeans({ id, announcedAt }: DecisionState, { kind, undone }: { readonly kind: 'rejected' | 'bounced'; readonly undone: boolean }): string {
  if (kind === 'rejected') return `De ontvangende server heeft de brief van besluit ${id} geweigerd. Het besluit is niet bekendgemaakt en er loopt geen termijn; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  if (undone) return `De brief van besluit ${id} is na aanneming als onbestelbaar teruggemeld. De bekendmaking geldt als niet gedaan en de termijnen zijn vervallen; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  if (announcedAt === null) return `De brief van besluit ${id} is als onbestelbaar teruggemeld. Het besluit is niet bekendgemaakt; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  return `De brief van besluit ${id} is als onbestelbaar teruggemeld, maar op de bekendmaking is al voortgebouwd. Dit wordt niet vanzelf teruggedraaid: beoordeel wat het voor de vervolghandelingen betekent.`;
}

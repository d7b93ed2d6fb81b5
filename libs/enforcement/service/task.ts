import type { Act } from '../case/act.js';
import type { DecisionKind } from '../case/context.js';
import { entryOf } from '../case/entry.js';
import { stepKey } from '../case/step-key.js';
import type { Instrument } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import type { OnItsWay } from '../letter/dispatch.js';
import { sendingKey } from '../letter/tasks.js';

const instruments: { readonly [K in DecisionKind]: Instrument | null } = {
  'binding-order': 'binding-order',
  'penalty-order': 'penalty-order',
  'penalty-order-change': 'penalty-order-change',
  'fine-decision': 'fine',
  'collection-decision': 'collection-decision',
  'systematic-finding': null,
  'objection-decision': 'objection',
  'default-penalty-decision': 'remedy-letter',
  'publication-decision': 'remedy-letter',
};

/** The key of the step, and of the task, that makes a decision known. */
export const announceKeyOf = ({ id, kind }: DecisionState): string => stepKey(instruments[kind] ?? kind, id, 'announce');

interface Undelivered {
  readonly kind: 'rejected' | 'bounced';
  readonly report: string;
  readonly undone: boolean;
}

/** The task for an official about a letter that was not delivered; serving it again waits until it is settled. */
export function taskOf(state: CaseState, letter: OnItsWay, undelivered: Undelivered): readonly Act[] {
  const decision = entryOf(state.decisions, letter.id);
  const key = decision === undefined ? sendingKey(letter.id) : announceKeyOf(decision);
  if (entryOf(state.tasks, key)?.resolvedAt === null) return [];
  const means = decision === undefined ? ofLetter(letter, undelivered) : whatItMeans(decision, undelivered);
  return [{ type: 'TaskRaised', data: { key, step: 'announce', problem: `${means} Bericht van de ontvangende server: ${undelivered.report}`.slice(0, 2_000) } }];
}

function ofLetter({ id, sentAt }: OnItsWay, { kind, undone }: Undelivered): string {
  const again = 'herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.';
  if (kind === 'rejected') return `De ontvangende server heeft brief ${id} geweigerd. De brief geldt als niet verzonden; ${again}`;
  if (undone || sentAt === null) return `Brief ${id} is na aanneming als onbestelbaar teruggemeld. De brief geldt als niet verzonden en wat eraan verbonden was, vervalt; ${again}`;
  return `Brief ${id} is als onbestelbaar teruggemeld, maar er is al op voortgebouwd. Dit wordt niet vanzelf teruggedraaid: beoordeel wat het voor de vervolghandelingen betekent.`;
}

function whatItMeans({ id, announcedAt }: DecisionState, { kind, undone }: Undelivered): string {
  if (kind === 'rejected') return `De ontvangende server heeft de brief van besluit ${id} geweigerd. Het besluit is niet bekendgemaakt en er loopt geen termijn; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  if (undone) return `De brief van besluit ${id} is na aanneming als onbestelbaar teruggemeld. De bekendmaking geldt als niet gedaan en de termijnen zijn vervallen; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  if (announcedAt === null) return `De brief van besluit ${id} is als onbestelbaar teruggemeld. Het besluit is niet bekendgemaakt; herstel het contactpunt en rond deze taak af, dan wordt opnieuw verzonden.`;
  return `De brief van besluit ${id} is als onbestelbaar teruggemeld, maar op de bekendmaking is al voortgebouwd. Dit wordt niet vanzelf teruggedraaid: beoordeel wat het voor de vervolghandelingen betekent.`;
}

import type { Command } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import { entryOf } from '../case/entry.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { isGone } from './gone.js';
import { measuresAt } from '../interim-relief/in-force.js';

/**
 * What a court forbids for the time being, whatever the instrument thinks of
 * it: collecting under a suspension (8:81 Awb). What was annulled is not
 * collected either (8:72(2) Awb).
 */
export function forbiddenByCourt(state: CaseState, command: Command, { now }: DecisionContext): Refusal | null {
  const subjects = collectedBy(state, command);
  if (subjects.length === 0) return null;
  const held = measuresAt(state, now).some((measure) => (measure.kind === 'suspend-collection' && subjects.includes(measure.subject)) || (measure.kind === 'suspend-order' && subjects.includes(measure.orderId)));
  if (held) return unlawful('collection-suspended', 'awb:8:81', 'De voorzieningenrechter heeft de invordering geschorst.', 'The judge in interim relief suspended collection.');
  const gone = [...subjects, ...decidedBy(state, command)].find((id) => isGone(state, id));
  return gone === undefined ? null : unlawful('decision-annulled', 'awb:8:72', `${gone} is herroepen of vernietigd; er valt niets te innen.`, `${gone} was revoked or annulled; nothing is collected.`);
}

/** The last collection decision about each unit that would be collected. */
function decidedBy(state: CaseState, command: Command): readonly string[] {
  if (command.type !== 'SendReminder' && command.type !== 'IssueWrit' && command.type !== 'HandOverCollection') return [];
  return command.data.debtIds.flatMap((debtId) => Object.keys(state.collections).findLast((id) => state.decisions[id]?.announcedAt != null && state.collections[id]?.debtIds.includes(debtId)) ?? []);
}

/** The penalty orders and fines whose money a command would collect. */
function collectedBy(state: CaseState, command: Command): readonly string[] {
  switch (command.type) {
    case 'SendReminder':
    case 'IssueWrit':
    case 'HandOverCollection':
      return [...new Set(command.data.debtIds.flatMap((id) => entryOf(state.debts, id)?.orderId ?? []))];
    case 'DraftCollectionDecision':
      return [command.data.orderId];
    default:
      return [];
  }
}

import type { Command } from '../../contracts/commands/command.js';
import type { Role } from '../authority/roles.js';
import type { Actor } from '../case/context.js';
import { noRight, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';

const engine: readonly Role[] = ['process', 'nightly-run'];

/** What somebody may not see is to him as if it were not there. */
export const noSuchCase: Refusal = { kind: 'not-found', code: 'no-such-case', article: null, message: { nl: 'Deze zaak bestaat niet.', en: 'There is no such case.' } };

/**
 * Whether the case lets this person act at all, whatever the command: he may
 * see it, a flagger acts on its own notices only, and nobody acts who is
 * recused (2:4 Awb). The engine goes on: it decides nothing.
 */
export function keptOut(state: CaseState, command: Command, actor: Actor): Refusal | null {
  if (actor.roles.some((role) => engine.includes(role))) return null;
  const { viewers } = state.access;
  if (viewers !== null && !viewers.includes(actor.userId)) return noSuchCase;
  const flaggerId = command.type === 'EscalateNotice' ? command.data.notice.flagger.id : state.notice?.facts.flagger.id;
  if (actor.roles.every((role) => role === 'flagger') && flaggerId !== actor.userId) return command.type === 'EscalateNotice' ? notOwnNotice : noSuchCase;
  if (state.access.recused.includes(actor.userId)) return recused;
  return null;
}

/** Whoever has an interest of his own keeps out. */
export const recused: Refusal = noRight('recused', 'awb:2:4', 'U hebt zich in deze zaak verschoond en handelt er niet in.', 'You are recused from this case and do not act in it.');
const notOwnNotice = noRight('not-own-notice', 'awb:3:2', 'Een meldpunt zet alleen eigen meldingen door.', 'A flagger escalates its own notices only.');

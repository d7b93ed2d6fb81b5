import type { CommandData } from '../../../contracts/commands/command.js';
import { dayOf } from '../../../law/calendar/local-date.js';
import type { Act } from '../../case/act.js';
import type { DecisionContext } from '../../case/context.js';
import type { Deciders } from '../../case/decider.js';
import { entryOf } from '../../case/entry.js';
import { record, refuse, type Outcome } from '../../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../../case/refusal.js';
import type { CaseState } from '../../case/state.js';
import type { DebtState } from '../../debt/state.js';
import { undecided } from '../../remedies/undecided.js';
import { money } from '../draft.js';
import { latestDay } from '../latest-day.js';
import type { PenaltyOrderState } from '../state.js';
import { reversal, standingUnits, unitsWithin } from './reverse.js';

type RemedyCommands = 'HoldPenaltyOrder' | 'ResumePenaltyOrder' | 'ReverseUnits' | 'ReplacePenaltyOrder';
type Replacement = CommandData<'ReplacePenaltyOrder'>;

/**
 * What a remedy does to an order under penalty payment: a hold from a date
 * (8:81 Awb), its end, units taken back (8:72 Awb), the order replaced by
 * another text (6:19 Awb). Objection and court rulings only have to say it.
 */
export const decideRemedy: Deciders<RemedyCommands> = {
  HoldPenaltyOrder: (state, data, context) =>
    withOrder(state, data, context, (order) => {
      const { from, until } = data;
      if (until !== undefined && until <= from) return refuse(unlawful('hold-ends-before-it-starts', 'awb:8:81', 'De schorsing eindigt vóór zij begint.', 'The hold ends before it starts.'));
      if (order.announcedAt !== null && from < order.announcedAt) return refuse(beforeTheOrder);
      return record({ type: 'PenaltyOrderHeld', data }, ...reversal(order, unitsWithin(state, order.id, data), { ...data, because: 'hold' }));
    }),
  ResumePenaltyOrder: (state, data, context) =>
    withOrder(state, data, context, (order) => {
      const covers = order.holds.some(({ from, until }) => from <= data.from && (until === null || data.from < until));
      return covers ? record({ type: 'PenaltyOrderResumed', data }) : refuse(unlawful('no-hold-to-resume', 'awb:8:81', 'Op dat moment is de last niet geschorst of opgeschort.', 'The order is not held at that moment.'));
    }),
  ReverseUnits: (state, data, context) => {
    const order = entryOf(state.penaltyOrders, data.orderId);
    if (order === undefined) return refuse(notFound('last onder dwangsom', data.orderId));
    const refusal = ruledInTime(data, context) ?? undecided(state, data.procedureId);
    if (refusal !== null) return refuse(refusal);
    const standing = new Map(standingUnits(state, order.id).map((debt) => [debt.id, debt]));
    const named = [...new Set(data.debtIds)];
    const missing = named.find((id) => !standing.has(id));
    if (missing !== undefined) return refuse(entryOf(state.debts, missing)?.status === 'reversed' ? reversedAlready(missing) : notFound('dwangsom', missing));
    return record(...reversal(order, named.flatMap((id) => standing.get(id) ?? []), { ...data, because: 'ruling' }));
  },
  ReplacePenaltyOrder: (state, data, context) => withOrder(state, data, context, (order) => replaced(state, order, data, context)),
};

function withOrder(state: CaseState, data: { readonly orderId: string; readonly ruling: Replacement['ruling'] }, context: DecisionContext, then: (order: PenaltyOrderState) => Outcome): Outcome {
  const order = entryOf(state.penaltyOrders, data.orderId);
  if (order === undefined) return refuse(notFound('last onder dwangsom', data.orderId));
  if (order.announcedAt === null || order.liftedAt !== null) return refuse(unlawful('penalty-order-not-in-force', 'awb:5:34', 'Deze last geldt niet (meer).', 'This penalty order is not in force.'));
  const future = ruledInTime(data, context);
  return future === null ? then(order) : refuse(future);
}

function ruledInTime({ ruling }: { readonly ruling: Replacement['ruling'] }, { now }: DecisionContext): Refusal | null {
  if (ruling.on <= dayOf(now)) return null;
  return unlawful('ruling-in-the-future', 'awb:3:2', 'Een uitspraak of beslissing ligt niet in de toekomst.', 'A ruling does not lie in the future.');
}

const beforeTheOrder = unlawful('before-the-order', 'awb:3:40', 'Dit ligt vóór de bekendmaking van de last.', 'This lies before the order was made known.');
const reversedAlready = (id: string): Refusal => unlawful('unit-reversed-already', 'awb:8:72', `Dwangsom ${id} is al teruggedraaid.`, `Unit ${id} was reversed already.`);

/** Another text from a moment on. What tested the old text after that moment proves nothing of the new one, so those units fall (ECLI:NL:RVS:2021:1669). */
function replaced(state: CaseState, order: PenaltyOrderState, data: Replacement, { now }: DecisionContext): Outcome {
  const version = order.versions.at(-1);
  const refusal = money(data, order.unit) ?? worse(order, data);
  if (refusal !== null) return refuse(refusal);
  if (data.from > now) return refuse(unlawful('replaced-in-the-future', 'awb:6:19', 'De vervanging ligt in de toekomst.', 'The replacement lies in the future.'));
  if (data.from < (version?.from ?? order.announcedAt ?? data.from)) return refuse(beforeTheOrder);
  const fallen = unitsWithin(state, order.id, { from: data.from });
  const left = order.forfeitedCents - fallen.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (left > data.capCents) return refuse(unlawful('cap-below-forfeited', 'awb:5:32b', 'Het nieuwe maximum ligt onder wat al is verbeurd; draai eerst dwangsommen terug.', 'The new cap lies below what was forfeited; reverse units first.'));
  const acts: Act[] = [{ type: 'PenaltyOrderReplaced', data: { ...data, version: (version?.version ?? 0) + 1 } }, ...reversal(order, fallen, { ...data, because: 'version' })];
  const settled = order.capReachedOn !== null && fallen.length === 0;
  const standing = standingUnits(state, order.id).filter((debt) => !fallen.includes(debt));
  return record(...acts, ...(left < data.capCents || settled ? [] : capReached(order.id, standing, left)));
}

function capReached(orderId: string, standing: readonly DebtState[], totalCents: number): readonly Act[] {
  const day = latestDay(standing.flatMap((debt) => debt.day ?? []));
  return day === null ? [] : [{ type: 'CapReached', data: { orderId, day, totalCents } }];
}

/** A remedy does not leave its author worse off than the order he objected to (8:72, 7:11 Awb). */
function worse(order: PenaltyOrderState, { amountPerDayCents, capCents }: Replacement): Refusal | null {
  const highest = (of: (version: PenaltyOrderState['versions'][number]) => number): number => Math.max(...order.versions.map(of));
  if (amountPerDayCents <= highest((version) => version.amountPerDayCents) && capCents <= highest((version) => version.capCents)) return null;
  return unlawful('replacement-raises', 'awb:7:11', 'Vervanging maakt bedrag en maximum nooit hoger dan de last ooit zei.', 'A replacement never raises amount or cap above what the order ever said.');
}

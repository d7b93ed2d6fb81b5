import type { LocalDate } from '../../../law/calendar/brands.js';
import { dayOf, daysPast } from '../../../law/calendar/local-date.js';
import { faredIn, type Fared } from './fared.js';
import { handledIn, type Handled } from './handled.js';
import { ofType, type Instance, type RemedyHistory } from './history.js';

/** Which days count (both included), and which kind of decision and instance; all of them where left out. */
export interface FiguresAsked {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly kind?: string | undefined;
  readonly instance?: Instance | undefined;
}

/** How many decisions of a kind fared so, on this ground. */
export interface OutcomeFigure extends Pick<Fared, 'kind' | 'instance' | 'result' | 'ground'> {
  readonly count: number;
}

/** The work of one instance: came in and ended in the period, runs at its end; the terms of the Authority met and exceeded; half were decided within so many days. */
export interface WorkloadFigure {
  readonly instance: Instance;
  readonly received: number;
  readonly decided: number;
  readonly withdrawn: number;
  readonly elsewhere: number;
  readonly running: number;
  readonly termsMet: number;
  readonly termsExceeded: number;
  readonly medianDays: number | null;
}

/** What the Authority lost itself, in cents: by deciding late (4:17), in costs (7:15, 8:75, 8:84) and in court fees (8:74 Awb). */
export interface LostFigure {
  readonly defaultPenaltyCents: number;
  readonly costsCents: number;
  readonly courtFeeCents: number;
}

export interface RemedyFigures {
  readonly outcomes: readonly OutcomeFigure[];
  readonly workload: readonly WorkloadFigure[];
  readonly lost: LostFigure;
}

const instances: readonly Instance[] = ['objection', 'interim-relief', 'first', 'higher'];

/** The figures over these cases, so that the Authority learns which decisions hold and on which ground they do not. Counts only: no case can be told from them. */
export function remedyFigures(histories: readonly RemedyHistory[], asked: FiguresAsked = {}): RemedyFigures {
  const handled = histories.flatMap(handledIn).filter(({ kinds, instance }) => (asked.kind === undefined || kinds.includes(asked.kind)) && isAsked(instance, asked));
  const fared = histories.flatMap(faredIn).filter(({ kind, instance, on }) => (asked.kind === undefined || kind === asked.kind) && isAsked(instance, asked) && within(on, asked));
  const counted = instances.filter((instance) => isAsked(instance, asked)).map((instance) => workloadOf(instance, handled.filter((one) => one.instance === instance), asked));
  return { outcomes: outcomesOf(fared), workload: counted, lost: lostIn(histories, asked) };
}

const isAsked = (instance: Instance, asked: FiguresAsked): boolean => asked.instance === undefined || asked.instance === instance;
const within = (on: LocalDate, { from, until }: FiguresAsked): boolean => (from === undefined || on >= from) && (until === undefined || on <= until);

function outcomesOf(fared: readonly Fared[]): readonly OutcomeFigure[] {
  const counts = new Map<string, OutcomeFigure>();
  for (const { kind, instance, result, ground } of fared) {
    const key = [kind, String(instances.indexOf(instance)), result, ground].join(' ');
    counts.set(key, { kind, instance, result, ground, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, figure]) => figure);
}

function workloadOf(instance: Instance, handled: readonly Handled[], asked: FiguresAsked): WorkloadFigure {
  const ended = handled.filter(({ endedOn }) => endedOn !== null && within(endedOn, asked));
  const count = (how: Handled['ended']): number => ended.filter((one) => one.ended === how).length;
  const { until } = asked;
  return {
    instance,
    received: handled.filter(({ receivedOn }) => within(receivedOn, asked)).length,
    decided: count('decided'),
    withdrawn: count('withdrawn'),
    elsewhere: count('elsewhere'),
    running: handled.filter(({ receivedOn, endedOn }) => (until === undefined || receivedOn <= until) && (endedOn === null || (until !== undefined && endedOn > until))).length,
    termsMet: ended.filter(({ inTime }) => inTime === true).length,
    termsExceeded: ended.filter(({ inTime }) => inTime === false).length,
    medianDays: median(ended.flatMap((one) => (one.ended === 'decided' && one.endedOn !== null ? [daysPast(one.receivedOn, one.endedOn)] : []))),
  };
}

/** The middle one; of an even number the lower of both. */
function median(days: readonly number[]): number | null {
  return [...days].sort((one, other) => one - other)[Math.floor((days.length - 1) / 2)] ?? null;
}

/** By the day on which it was fixed or awarded; of all kinds of decisions where one is asked for, since costs are awarded for a procedure as a whole. */
function lostIn(histories: readonly RemedyHistory[], asked: FiguresAsked): LostFigure {
  const lost = histories.flatMap(losses).filter(({ instance, on }) => isAsked(instance, asked) && within(on, asked));
  const sum = (of: keyof LostFigure): number => lost.reduce((cents, one) => cents + (one[of] ?? 0), 0);
  return { defaultPenaltyCents: sum('defaultPenaltyCents'), costsCents: sum('costsCents'), courtFeeCents: sum('courtFeeCents') };
}

type Loss = Partial<LostFigure> & { readonly instance: Instance; readonly on: LocalDate };

function losses(history: RemedyHistory): readonly Loss[] {
  const court = ofType(history, 'AppealRuled').flatMap(({ data: { appealId, ruledOn: on, costsCents, courtFeeCents } }): Loss[] => {
    const instance = ofType(history, 'AppealRegistered').find(({ data }) => data.appealId === appealId)?.data.instance;
    return instance === undefined ? [] : [{ instance, on, costsCents, courtFeeCents }];
  });
  return [
    ...ofType(history, 'DefaultPenaltyFixed').map(({ data, legalAt }): Loss => ({ instance: 'objection', on: dayOf(legalAt), defaultPenaltyCents: data.amountCents })),
    ...ofType(history, 'ObjectionDecided').map(({ data, legalAt }): Loss => ({ instance: 'objection', on: dayOf(legalAt), costsCents: data.costsCents ?? 0 })),
    ...ofType(history, 'InterimReliefRuled').map(({ data }): Loss => ({ instance: 'interim-relief', on: data.ruledOn, costsCents: data.costsCents })),
    ...court,
  ];
}

import type { Command, CommandOf, CommandType } from '../../contracts/commands/command.js';
import { dayOf, localDate } from '../../law/calendar/local-date.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { EarlierOrder, KeptEvidence } from '../case/context.js';
import type { CaseState } from '../case/state.js';

/** What the record holds beside the case, for filling in an example. */
export interface Facts {
  readonly now: Instant;
  readonly evidence: readonly KeptEvidence[];
  readonly providerRecord: readonly EarlierOrder[];
}

/** Stands where an official gives reasons: the deciders ask that there are some, not which. */
const said = '…';
const latest = <T>(entries: { readonly [id: string]: T }): T | undefined => Object.values(entries).at(-1);

type Examples = { readonly [T in CommandType]?: (state: CaseState, facts: Facts) => CommandOf<T>['data'] | null };

const parties = ['police', 'public-prosecution'] as const;

const beforeOrder: Examples = {
  RecordConsultation: ({ notice }, { now }) => {
    const party = parties.find((one) => !notice?.consultations.some((held) => held.with === one));
    return party === undefined ? null : { with: party, consultedAt: now, outcome: 'no-objection', note: said };
  },
  AttributeProvider: ({ notice }, { now }) =>
    notice === null || notice.attribution !== null ? null : { provider: notice.facts.provider, role: 'hosting', evidence: [{ kind: 'ip-registry', establishedAt: now, finding: said }] },
  AdmitNotice: () => ({ reasons: said }),
  DismissNotice: () => ({ ground: 'other', reasons: said }),
  CloseCase: () => ({ reasons: said }),
};

const onOrder: Examples = {
  DraftBindingOrder: ({ notice }) => (notice === null ? null : { facts: said, locationIds: [...notice.facts.locationIds], hours: 12, equivalentMaterial: false, viewsSkippedBecause: said }),
  RequestObservation: ({ bindingOrders }) => about(latest(bindingOrders), ({ id }) => ({ orderId: id, reasons: said })),
  EstablishNonCompliance: ({ bindingOrders }, { evidence }) => about(latest(bindingOrders), ({ id }) => ({ orderId: id, evidenceIds: seen(evidence, id, 'available'), reasons: said })),
  EstablishCompliance: ({ bindingOrders }, { evidence }) => about(latest(bindingOrders), ({ id }) => ({ orderId: id, evidenceIds: seen(evidence, id, 'unavailable'), reasons: said })),
};

/** A last day that certainly lies ahead; which one it will be is for the official. */
const later = localDate('2999-12-31');

const onPenalty: Examples = {
  InviteViews: (state) => (state.views[viewsAbout(state)] !== undefined ? null : { about: viewsAbout(state), lastDay: later, intention: said }),
  RecordViews: (state, { now }) => {
    const asked = state.views[viewsAbout(state)];
    return asked === undefined || asked.receivedOn !== null ? null : { about: viewsAbout(state), receivedOn: dayOf(now), summary: said, response: said };
  },
  // Where nobody was asked for views, urgency may still let the order go without them (4:11 Awb).
  DraftPenaltyOrder: ({ bindingOrders, views: { 'penalty-order': asked } }) =>
    about(latest(bindingOrders), ({ id }) => ({
      breachOf: id, amountPerDayCents: 100, capCents: 1000, complianceHours: 24, feasibleBecause: said, proportionateBecause: said,
      views: asked === undefined ? { kind: 'skipped', urgencyGround: said } : { kind: 'heard' },
    })),
  DraftPenaltyOrderChange: ({ penaltyOrders }) => about(latest(penaltyOrders), ({ id }) => ({ orderId: id, change: { kind: 'lift' }, reasons: said })),
  DrawUpReportOfFindings: ({ penaltyOrders }, { evidence }) => about(latest(penaltyOrders), ({ id }) => ({ orderId: id, evidenceIds: evidence.filter(({ orderId }) => orderId === id).map((one) => one.id), finding: said })),
  // What was paid need not be collected: the decision is about the days that still stand open, where there are any.
  DraftCollectionDecision: ({ penaltyOrders, debts, views: { collection: asked } }) =>
    about(latest(penaltyOrders), ({ id, bookedDays }) => {
      const open = bookedDays.filter((day) => debts[`${id}:${day}`]?.status === 'owed');
      return { orderId: id, days: open.length === 0 ? [...bookedDays] : open, reasons: said, views: asked === undefined ? { kind: 'skipped', ground: said } : { kind: 'heard' } };
    }),
};

const onFine: Examples = {
  DrawUpFineReport: ({ bindingOrders, fines }, { now }) =>
    latest(fines) !== undefined ? null : about(latest(bindingOrders), ({ id, termEndsAt }) => ({ breachOf: id, reportOn: dayOf(now), violatedOn: dayOf(termEndsAt ?? now), finding: said, place: said })),
  RecordUnaVia: ({ fines }) => about(latest(fines), ({ id, unaVia }) => (unaVia.kind === 'open' ? { fineId: id, step: { kind: 'not-criminal', reasons: said } } : null)),
  ProposeSystematicNonCompliance: ({ fines }, { providerRecord }) =>
    about(latest(fines), ({ id, finding }) =>
      finding !== null ? null : { fineId: id, kind: 'systematic', earlierOrders: providerRecord.filter(({ outcome }) => outcome === 'not-complied').map(({ caseNumber, orderId }) => ({ caseNumber, orderId })), reasons: said },
    ),
  ApproveFinding: ({ fines }) => about(latest(fines), ({ id, finding }) => (finding === null || finding.foundAt !== null ? null : { fineId: id })),
  DraftFineDecision: ({ fines }) =>
    about(latest(fines), ({ id }) => ({ fineId: id, amountCents: 100, factors: { gravity: said, culpability: said, circumstances: said, financialCapacity: said }, reasons: said, responseToViews: said })),
  RefrainFromFine: ({ fines }) => about(latest(fines), ({ id }) => ({ fineId: id, reasons: said })),
};

const examples: Examples = { ...beforeOrder, ...onOrder, ...onPenalty, ...onFine };

/** Views are asked about the sanction that comes next: a fine once its report is there. */
const viewsAbout = ({ fines }: CaseState): 'fine' | 'penalty-order' => (latest(fines) === undefined ? 'penalty-order' : 'fine');

const about = <T, D>(one: T | undefined, data: (one: T) => D | null): D | null => (one === undefined ? null : data(one));

const seen = (evidence: readonly KeptEvidence[], order: string, result: KeptEvidence['result']): string[] => evidence.filter((one) => one.orderId === order && one.result === result).map(({ id }) => id);

/** A command as an official might give it now, filled from the case; null where it has nothing to be about, or was done. */
export function exampleOf(type: CommandType, state: CaseState, facts: Facts): Command | null {
  const fill = examples[type] as ((state: CaseState, facts: Facts) => Command['data'] | null) | undefined;
  const data = fill?.(state, facts) ?? null;
  return data === null ? null : ({ type, data } as Command);
}

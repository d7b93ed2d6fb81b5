import type { ObjectionAct } from './acts.js';
import type { ObjectionState, Objector } from './state.js';

type Received = Extract<ObjectionAct, { type: 'ObjectionReceived' }>['data'];

/** The letter as its author wrote it; where another body got it first, that day counts (6:15(3) Awb). */
export function objectorOf({ party, representative, receipt, firstReceivedElsewhere, timeliness, grounds, lacks, requestsCosts, requestsDirectAppeal }: Received): Objector {
  return {
    party,
    representative: representative ?? null,
    receivedOn: firstReceivedElsewhere?.on ?? receipt.receivedOn,
    timeliness: Object.fromEntries(timeliness.map((one) => [one.decisionId, one.timeliness])),
    excusable: null,
    grounds: grounds === undefined ? [] : [grounds],
    lacks: [...new Set([...lacks, ...(grounds === undefined ? (['grounds'] as const) : []), ...(representative?.authorisation === 'missing' ? (['authorisation'] as const) : [])])],
    requestsCosts,
    requestsDirectAppeal,
    withdrawnOn: null,
  };
}

/** A procedure that has just begun. */
export function newObjection(begun: Pick<ObjectionState, 'id' | 'decisionIds' | 'objectors' | 'announcedOn' | 'dueOn' | 'reopened' | 'reopenedBy'>): ObjectionState {
  return {
    ...begun,
    status: 'open',
    covered: [],
    acknowledgedOn: null,
    repair: null,
    hearers: null,
    hearing: null,
    heard: 'not-yet',
    skippedOn: null,
    withheldParts: [],
    advice: null,
    adjourned: false,
    suspensions: [],
    agreedUntil: null,
    inDefaultSince: null,
    directAppeal: null,
    answer: null,
    decidedOn: null,
  };
}

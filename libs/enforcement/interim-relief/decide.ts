import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { authorityPaymentTerm } from '../authority-debt/term.js';
import type { Act } from '../case/act.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { aboutOf } from '../remedies/about.js';
import { contested } from '../remedies/contested.js';
import { firstOf, inTheFuture, setBy } from '../remedies/moments.js';
import { nextId } from '../remedies/next-id.js';
import { termInDays } from '../terms/set-term.js';
import { measureConsequences, resumption } from './consequences.js';
import type { InterimReliefState, Measure } from './state.js';
import { limitationAtRisk, suspensionsChanged } from './suspended.js';

/**
 * Interim relief (8:81–8:87 Awb): a request that is connected to an objection or
 * appeal holds publication at once (art. 9 CSAM Act); a ruling works from the
 * moment that it names.
 */
export const decideInterimRelief: Deciders<'ReceiveInterimReliefRequest' | 'PlanInterimHearing' | 'RecordInterimRuling' | 'EndInterimMeasure' | 'WithdrawInterimRelief'> = {
  ReceiveInterimReliefRequest: (state, data, context) => {
    const found = data.against.map((id) => contested(state, id)).find((one) => !one.ok);
    const refusal = firstOf(found?.ok === false ? found.refusal : null, inTheFuture(data.requestedOn, context), connected(state, data));
    return refusal === null ? record({ type: 'InterimReliefRequested', data: { ...data, reliefId: nextId('VV', state.remedies.reliefs) } }) : refuse(refusal);
  },
  PlanInterimHearing: (state, data) =>
    withPending(state, data.reliefId, (relief) => {
      if (data.on < relief.requestedOn) return refuse(unlawful('hearing-before-request', 'awb:8:83', 'De zitting ligt vóór het verzoek.', 'The hearing lies before the request.'));
      return record({ type: 'InterimHearingPlanned', data: { ...data, terms: [termInDays(relief.id, 'interim-hearing', data.on, setBy('awb:8:83', data.on))] } });
    }),
  RecordInterimRuling: (state, data, context) =>
    withPending(state, data.reliefId, (relief) => {
      const refusal = firstOf(inTheFuture(data.ruledOn, context), data.ruledOn < relief.requestedOn ? unlawful('ruling-before-request', 'awb:8:84', 'De uitspraak ligt vóór het verzoek.', 'The ruling lies before the request.') : null, measuresFit(state, data), mainCaseFits(state, relief, data));
      if (refusal !== null) return refuse(refusal);
      const pay = authorityPaymentTerm(relief.id, data.costsCents, data.ruledOn, context.rules);
      if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
      const measures = data.measures.map((measure) => ({ measure, endedAt: null }));
      const suspended = [...suspensionsChanged(state, relief, measures, context), ...limitationAtRisk(state, relief.id, measures), ...mainCaseToRecord(relief, data)];
      return { ok: true, acts: [{ type: 'InterimReliefRuled', data: { ...data, terms: pay.terms } }, ...suspended], consequences: measureConsequences(relief, data) };
    }),
  EndInterimMeasure: (state, data, context) => {
    const relief = entryOf(state.remedies.reliefs, data.reliefId);
    if (relief?.status !== 'granted') return refuse(notFound('voorlopige voorziening', data.reliefId));
    if (data.on > context.now) return refuse(unlawful('day-in-the-future', 'awb:8:87', 'Het einde van de voorziening ligt in de toekomst.', 'The end of the measure lies in the future.'));
    if (relief.measures.every(({ endedAt }) => endedAt !== null)) return record();
    const measures = relief.measures.map((one) => ({ ...one, endedAt: one.endedAt ?? data.on }));
    return { ok: true, acts: [{ type: 'InterimMeasureEnded', data }, ...suspensionsChanged(state, relief, measures, context)], consequences: resumption(state, relief, data, dayOf(context.now)) };
  },
  WithdrawInterimRelief: (state, data, context) =>
    withPending(state, data.reliefId, () => {
      const refusal = inTheFuture(data.on, context);
      return refusal === null ? record({ type: 'InterimReliefWithdrawn', data }) : refuse(refusal);
    }),
};

function withPending(state: CaseState, id: string, then: (relief: InterimReliefState) => Outcome): Outcome {
  const relief = entryOf(state.remedies.reliefs, id);
  if (relief === undefined) return refuse(notFound('verzoek om voorlopige voorziening', id));
  return relief.status === 'pending' ? then(relief) : refuse(unlawful('relief-not-pending', 'awb:8:81', 'Op dit verzoek is al beslist of het is ingetrokken.', 'This request was ruled on or withdrawn.'));
}

/** Connexity: an objection or appeal about that decision runs (8:81(1), (3) Awb). */
function connected(state: CaseState, { against, procedureId }: CommandData<'ReceiveInterimReliefRequest'>): Refusal | null {
  const running = entryOf(state.remedies.objections, procedureId)?.status === 'open' || entryOf(state.remedies.appeals, procedureId)?.status === 'pending';
  const about = aboutOf(state, procedureId);
  if (running && against.every((id) => about.has(id))) return null;
  return unlawful('no-connexity', 'awb:8:81', 'Er loopt geen bezwaar of beroep tegen dit besluit waarbij het verzoek hoort.', 'No objection or appeal against this decision runs to which the request belongs.');
}

/** The main case is decided as well only where it is before the court, and after the hearing (8:86(1) Awb). */
function mainCaseFits(state: CaseState, { procedureId, hearingOn }: InterimReliefState, { decidesMainCase }: CommandData<'RecordInterimRuling'>): Refusal | null {
  if (!decidesMainCase) return null;
  if (entryOf(state.remedies.appeals, procedureId)?.status !== 'pending') return unlawful('main-case-not-before-the-court', 'awb:8:86', 'Bij een verzoek hangende bezwaar wordt niet in de hoofdzaak beslist.', 'With a request that belongs to an objection the main case is not decided.');
  return hearingOn === null ? unlawful('main-case-not-heard', 'awb:8:86', 'In de hoofdzaak wordt pas na een zitting beslist.', 'The main case is decided only after a hearing.') : null;
}

/** What the judge decided in the main case is recorded as the ruling on the appeal. */
const mainCaseToRecord = ({ procedureId }: InterimReliefState, { decidesMainCase, reliefId }: CommandData<'RecordInterimRuling'>): readonly Act[] =>
  decidesMainCase ? [{ type: 'TaskRaised', data: { key: `main-case:${reliefId}:${procedureId}`, step: 'consequences', problem: `De voorzieningenrechter besliste ook in ${procedureId} (8:86 Awb): leg die uitspraak daar vast.` } }] : [];

function measuresFit(state: CaseState, { outcome, measures }: CommandData<'RecordInterimRuling'>): Refusal | null {
  if (outcome === 'granted' && measures.length === 0) return unlawful('granted-without-measure', 'awb:8:84', 'Een toegewezen verzoek treft een voorziening.', 'A granted request orders a measure.');
  if (outcome !== 'granted' && measures.length > 0) return unlawful('measure-without-grant', 'awb:8:84', 'Alleen een toegewezen verzoek treft een voorziening.', 'Only a granted request orders a measure.');
  return firstOf(...measures.map((measure) => fits(state, measure)));
}

function fits(state: CaseState, measure: Measure): Refusal | null {
  if (measure.until !== undefined && measure.until <= measure.from) return unlawful('hold-ends-before-it-starts', 'awb:8:81', 'De voorziening eindigt vóór zij begint.', 'The measure ends before it starts.');
  switch (measure.kind) {
    case 'suspend-order':
      return entryOf(state.penaltyOrders, measure.orderId) === undefined && entryOf(state.bindingOrders, measure.orderId) === undefined ? notFound('last of bevel', measure.orderId) : null;
    case 'suspend-collection':
      return entryOf(state.penaltyOrders, measure.subject) === undefined && entryOf(state.fines, measure.subject) === undefined ? notFound('last of boete', measure.subject) : null;
    case 'suspend-publication':
      return entryOf(state.decisions, measure.decisionId) === undefined ? notFound('besluit', measure.decisionId) : null;
    case 'other':
      return null;
  }
}

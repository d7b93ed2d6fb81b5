import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Derivation } from '../../law/derivation.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { refusedByLaw, unlawful } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { reasonableTimeTerms } from '../remedies/reasonable-time.js';
import { termInDays } from '../terms/set-term.js';

/** Views (zienswijze, 4:8 Awb; for a fine always, 5:53(3) Awb): the invitation with its last day, and what came in. */
export const decideViews: Deciders<'InviteViews' | 'RecordViews'> = {
  InviteViews: (state, data, context) => {
    if (!Object.values(state.bindingOrders).some((order) => order.outcome === 'not-complied')) {
      return refuse(unlawful('no-breach-established', 'awb:4:8', 'Er is geen overtreding vastgesteld om een zienswijze over te vragen.', 'No breach was established to ask views about.'));
    }
    if (data.about === 'fine' && !fineUnderPreparation(state)) {
      return refuse(unlawful('report-missing', 'awb:5:50', 'Bij de uitnodiging voor een zienswijze over de boete hoort het boeterapport.', 'The invitation for views about a fine comes with the fine report.'));
    }
    if (data.about === 'collection' && Object.keys(state.debts).length === 0) {
      return refuse(unlawful('nothing-forfeited', 'awb:5:37', 'Er is niets verbeurd om een zienswijze over de invordering van te vragen.', 'Nothing was forfeited whose collection views could be asked about.'));
    }
    if (data.lastDay <= dayOf(context.now)) return refuse(unlawful('views-term-too-short', 'awb:4:8', 'De laatste dag voor de zienswijze moet na vandaag liggen.', 'The last day for views must lie after today.'));
    const term = termInDays(data.about, 'views', data.lastDay, setInLetter(data.lastDay));
    const reasonable = data.about === 'fine' ? reasonableTimeTerms(state, dayOf(context.now), context.rules) : { ok: true as const, terms: [] };
    if (!reasonable.ok) return refuse(refusedByLaw(reasonable.refusal));
    return record({ type: 'ViewsInvited', data: { ...data, terms: [term, ...reasonable.terms] } });
  },
  RecordViews: (state, data, context) => {
    const invited = state.views[data.about];
    if (invited === undefined) return refuse(unlawful('views-not-invited', 'awb:4:8', 'Er is niet om een zienswijze gevraagd.', 'Views were not asked.'));
    if (data.receivedOn > dayOf(context.now)) return refuse(unlawful('views-in-the-future', 'awb:4:9', 'Een zienswijze komt niet in de toekomst binnen.', 'Views are not received in the future.'));
    if (data.receivedOn < invited.invitedOn) return refuse(unlawful('views-before-invitation', 'awb:4:8', 'Een zienswijze komt niet binnen vóór zij is gevraagd.', 'Views are not received before they were asked.'));
    return record({ type: 'ViewsReceived', data });
  },
};

/** A fine whose decision has not been taken: the report is there to send along. */
function fineUnderPreparation(state: CaseState): boolean {
  return Object.values(state.fines).some((fine) => fine.refrainedAt === null && !state.decisions[fine.id]?.approvedAt);
}

/** A term that the Authority sets itself in a letter: the Algemene termijnenwet does not move it (atw:1 is about terms set in an Act). */
const setInLetter = (lastDay: LocalDate): Derivation => ({ rule: 'term-set-in-letter', articles: ['awb:4:8'], inputs: { lastDay }, value: lastDay, steps: [] });

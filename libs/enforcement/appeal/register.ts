import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayAfter } from '../../law/calendar/local-date.js';
import { competentCourt } from '../../law/terms/competent-court.js';
import { defenceTerm } from '../../law/terms/single-terms.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { nextId } from '../remedies/next-id.js';
import { reopening } from '../remedies/reopen.js';
import { termKey } from '../terms/evolve.js';
import { termInDays } from '../terms/set-term.js';

type Registered = CommandData<'RegisterAppeal'>;

/** An appeal that the court sent (8:42 Awb), or that the Authority lodged itself in higher appeal (8:104 Awb). Whether it was in time is for the court; the engine says what it computes. */
export const decideRegistration: Deciders<'RegisterAppeal'> = {
  RegisterAppeal: (state, data, context) => {
    const refusal = firstOf(inTheFuture(data.lodgedOn, context), inTheFuture(data.noticeOn, context), instanceFits(data), ...data.against.map((id) => appealable(state, id, data)));
    return refusal === null ? registered(state, data, context) : refuse(refusal);
  },
};

function instanceFits({ instance, ground, lodgedBy }: Registered): Refusal | null {
  if ((instance === 'higher') !== (ground === 'ruling')) return unlawful('instance-does-not-fit', 'awb:8:104', 'Hoger beroep is tegen een uitspraak, beroep tegen een besluit.', 'A higher appeal is against a ruling, an appeal against a decision.');
  return lodgedBy === 'authority' && instance === 'first' ? unlawful('authority-appeals-itself', 'awb:8:1', 'De Autoriteit stelt tegen haar eigen besluit geen beroep in.', 'The Authority does not appeal against its own decision.') : null;
}

function appealable(state: CaseState, id: string, data: Registered): Refusal | null {
  switch (data.ground) {
    case 'decision':
      return decidedObjection(state, id);
    case 'direct-appeal':
      return directAppeal(state, id);
    case 'no-decision-in-time':
      return overdue(state, id, data.lodgedOn);
    case 'ruling':
      return ruled(state, id, data);
  }
}

/** First objection, then the court (7:1 Awb). */
function decidedObjection(state: CaseState, id: string): Refusal | null {
  if (entryOf(state.remedies.objections, id)?.status === 'decided') return pendingAlready(state, id);
  return unlawful('objection-first', 'awb:7:1', `Beroep staat open tegen een beslissing op bezwaar; ${id} is er geen.`, `An appeal is open against a decision on objection; ${id} is none.`);
}

function directAppeal(state: CaseState, id: string): Refusal | null {
  const consented = Object.values(state.remedies.objections).some(({ status, decisionIds }) => status === 'direct-appeal' && decisionIds.includes(id));
  return consented ? pendingAlready(state, id) : unlawful('no-consent-to-direct-appeal', 'awb:7:1a', `Voor ${id} is niet met rechtstreeks beroep ingestemd.`, `No direct appeal was consented to for ${id}.`);
}

/** Against deciding late: after the notice of default and two weeks (6:12(2) Awb). */
function overdue(state: CaseState, id: string, lodgedOn: LocalDate): Refusal | null {
  const objection = entryOf(state.remedies.objections, id);
  if (objection === undefined) return notFound('bezwaar', id);
  const weeks = state.terms[termKey(id, 'default-notice')]?.lastDay ?? null;
  if (objection.status === 'open' && weeks !== null && lodgedOn > weeks) return null;
  return unlawful('not-in-default', 'awb:6:12', 'Beroep tegen het uitblijven volgt op een ingebrekestelling en twee weken.', 'An appeal against deciding late follows a notice of default and two weeks.');
}

/** A ruling, by either side; the Authority only once it was decided, after a list of pro and con. */
function ruled(state: CaseState, id: string, { lodgedBy, lodgedOn }: Registered): Refusal | null {
  const appeal = entryOf(state.remedies.appeals, id);
  if (appeal?.status !== 'ruled' || appeal.instance !== 'first') return unlawful('no-ruling-to-appeal', 'awb:8:104', `${id} is geen einduitspraak in eerste aanleg.`, `${id} is no final ruling in first instance.`);
  if (lodgedBy === 'party') return pendingAlready(state, id);
  if (appeal.advice?.lodge !== true) return unlawful('higher-appeal-not-decided', 'awb:8:104', 'Over hoger beroep door de Autoriteit is niet besloten.', 'It was not decided that the Authority appeals.');
  const lastDay = state.terms[termKey(id, 'appeal')]?.lastDay ?? null;
  if (lastDay !== null && lodgedOn > lastDay) return unlawful('higher-appeal-too-late', 'awb:6:24', `De termijn voor hoger beroep eindigde op ${lastDay}.`, `The term for higher appeal ended on ${lastDay}.`);
  return pendingAlready(state, id);
}

function pendingAlready(state: CaseState, id: string): Refusal | null {
  const other = Object.values(state.remedies.appeals).find(({ status, against }) => status === 'pending' && against.includes(id));
  return other === undefined ? null : unlawful('appeal-pending-already', 'awb:8:1', `Tegen ${id} loopt al ${other.id}; leg een volgend beroepschrift daar als stuk vast.`, `${other.id} runs against ${id} already; record a further appeal there as a paper.`);
}

function registered(state: CaseState, data: Registered, { rules }: DecisionContext): Outcome {
  const competent = competentCourt({ district: data.partyDistrict, instance: data.instance }, rules);
  if (!competent.ok) return refuse(refusedByLaw(competent.refusal));
  if (competent.value.court !== data.court && data.courtDiffersBecause === undefined) {
    return refuse(unlawful('another-court-is-competent', 'awb:8:7(2)', `Bevoegd is ${competent.value.court}; leg vast waarom het beroep elders ligt.`, `The competent court is ${competent.value.court}; record why the appeal lies elsewhere.`));
  }
  const defence = defenceTerm({ startsAfter: data.noticeOn }, rules);
  if (!defence.ok) return refuse(refusedByLaw(defence.refusal));
  const appealId = nextId(data.instance === 'first' ? 'BR' : 'HB', state.remedies.appeals);
  const terms = data.lodgedBy === 'authority' ? [] : [termInDays(appealId, 'defence', defence.value.lastDay, defence.derivation)];
  return record(...reopening(state, appealId), { type: 'AppealRegistered', data: { ...data, appealId, competent: competent.derivation, inTime: inTime(state, data), terms } });
}

/** By the terms of the case; null where the law sets none (6:12 Awb). A letter by post can still be in time within a week. */
function inTime(state: CaseState, { against, ground, lodgedOn }: Registered): boolean | null {
  if (ground === 'no-decision-in-time' || ground === 'direct-appeal') return null;
  const days = against.flatMap((id) => state.terms[termKey(id, 'appeal')]?.lastDay ?? []);
  return days.length === 0 ? null : days.every((lastDay) => lodgedOn < dayAfter(lastDay));
}

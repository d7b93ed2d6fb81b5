import type { CommandData } from '../../contracts/commands/command.js';
import type { AppealState } from '../appeal/state.js';
import type { Act } from '../case/act.js';
import type { CaseState } from '../case/state.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { isGone } from './gone.js';
import { nextId } from './next-id.js';
import { setBy } from './moments.js';
import { termInDays } from '../terms/set-term.js';

type Ruling = CommandData<'RecordRuling'>;

/** What a court annulled (8:72 Awb), and the objection that has to be decided anew within the day that it set (8:72(4)(b) Awb). */
export function annulments(state: CaseState, appeal: AppealState, { rulings, ruledOn }: Ruling): readonly Act[] {
  const { objections } = state.remedies;
  let made = 0;
  return rulings.flatMap(({ decisionId, annulled, effectsKept, followUp }): Act[] => {
    if (annulled === 'no' || (followUp.kind !== 'court-decides' && fallsAsAWhole(state, { decisionId, annulled, effectsKept }))) return [];
    const replaced = followUp.kind === 'court-decides' && followUp.of === decisionId;
    const gone: Act = { type: 'DecisionAnnulled', data: { decisionId, procedureId: appeal.id, on: ruledOn, extent: replaced ? 'in-part' : annulled, effectsKept } };
    const acts = isGone(state, decisionId) ? [] : [gone];
    if (followUp.kind !== 'new-decision' || objections[decisionId] === undefined) return acts;
    const underWay = Object.values(objections).find((one) => one.status === 'open' && one.reopened === decisionId);
    if (underWay !== undefined) return [...acts, anotherDay(underWay.id, appeal.id, followUp.by)];
    const objectionId = nextId('OB', { ...objections, ...Object.fromEntries(Array.from({ length: made }, (_, index) => [`OB+${String(index)}`, null])) });
    made += 1;
    const { by } = followUp;
    return [...acts, { type: 'ObjectionReopened', data: { objectionId, of: decisionId, ruling: appeal.id, by, terms: [termInDays(objectionId, 'objection-decision', by, setBy('awb:8:72', by))] } }];
  });
}

/** A second court asks for the new decision that is under way: one decision answers both, and an official looks at the day. */
const anotherDay = (objectionId: string, appealId: string, by: LocalDate): Act => ({
  type: 'TaskRaised',
  data: { key: `another-day:${appealId}:${objectionId}`, step: 'consequences', problem: `${appealId} vraagt uiterlijk op ${by} het nieuwe besluit waarvoor ${objectionId} al openstaat: beslis op de vroegste van beide dagen.` },
});

/** Whether a first decision, before the court after a direct appeal or as what joined, is simply gone: its money goes with it. A decision on objection that is annulled leaves the first one where it was. */
export function fallsAsAWhole(state: CaseState, { decisionId, annulled, effectsKept }: { readonly decisionId: string; readonly annulled: 'no' | 'in-part' | 'whole'; readonly effectsKept: boolean }): boolean {
  return annulled === 'whole' && !effectsKept && state.remedies.objections[decisionId] === undefined && state.remedies.appeals[decisionId] === undefined;
}

import type { Addressee } from '../documents/letters/common/header.js';
import { decisionNl, decisionsNl } from '../documents/letters/common/contested.js';
import type { JoinedDecisionInput, JoiningArticle } from '../documents/letters/joined-decision/input.js';
import { entryOf } from '../enforcement/case/entry.js';
import { dayOf } from '../law/calendar/local-date.js';
import { atAct } from './act-file.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { courtNl } from './courts.js';
import { letterHeader, referenceOf } from './header.js';
import { namedDecision } from './named-decision.js';
import { objectionIn, objectorAddressee } from './objector.js';

const ARTICLES: readonly string[] = ['awb:6:19', 'awb:5:39', 'awb:4:125'] satisfies readonly JoiningArticle[];
const isJoining = (article: string): article is JoiningArticle => ARTICLES.includes(article);

/** Fills the message that a decision joined a running procedure by force of law (6:19, 5:39, 4:125 Awb). */
export function joinedDecisionInput(whole: CaseFile, seq: string): JoinedDecisionInput {
  const { act, file } = atAct(whole, 'DecisionCovered', seq);
  const { procedureId, subject, article, inform, grounds } = act.data;
  if (!isJoining(article)) throw new LetterNotPossible(`Bij ${article} hoort geen bericht over een besluit dat meeloopt.`);
  return {
    ...letterHeader(file, act, 'K'),
    date: dayOf(act.legalAt),
    ...procedureOf(file, procedureId),
    joined: joinedNl(file, subject),
    article,
    grounds,
    copyToCourt: inform.includes('court'),
  };
}

function procedureOf(file: CaseFile, id: string): Pick<JoinedDecisionInput, 'procedure' | 'about' | 'addressee'> {
  const reference = referenceOf(file.state.caseNumber, id);
  const appeal = entryOf(file.state.remedies.appeals, id);
  if (appeal === undefined) {
    const objection = objectionIn(file, id);
    return { procedure: { kind: 'objection', reference, court: null }, about: decisionsNl(objection.decisionIds.map((each) => namedDecision(file, each))), addressee: objectorAddressee(file, objection) };
  }
  const { against, court, fileNumber, partyName } = appeal;
  const about = appeal.instance === 'higher' ? `de uitspraak in ${against.join(' en ')}` : decisionsNl(against.map((each) => namedDecision(file, each)));
  return { procedure: { kind: 'appeal', reference, court: { name: courtNl(court), fileNumber } }, about, addressee: partyAddressee(file, partyName) };
}

/** A party before the court: the provider at its contact point, anybody else by post. */
export function partyAddressee({ state }: CaseFile, name: string): Addressee {
  const provider = state.notice?.attribution?.provider;
  return { name, contactPoint: provider?.name === name ? provider.contactPoint : 'de post' };
}

/** A decision by its name; a deferral, interest or waiver, which has no decision of its own in the case, by its id (4:125 Awb). */
function joinedNl(file: CaseFile, subject: string): string {
  const isDecision = entryOf(file.state.decisions, subject) !== undefined;
  return isDecision ? decisionNl(namedDecision(file, subject)) : `de beschikking met kenmerk ${referenceOf(file.state.caseNumber, subject)}`;
}

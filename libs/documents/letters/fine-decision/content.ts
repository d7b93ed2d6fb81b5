import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, observationsTable, remediesContent, viewsContent } from '../common/content.js';
import { accountBox } from '../common/debt.js';
import { orderContent } from '../common/breach.js';
import type { FineDecisionInput, SystematicNonCompliance, UnaViaOutcome } from './input.js';

/** What fills the text of a decision to fine. */
export function fineDecisionContent(fine: FineDecisionInput): LetterContent {
  const { factors, payment, turnover, violation } = fine;
  const own: LetterContent = {
    places: {
      amount: eurosNl(fine.amountCents),
      fineParagraph: fine.systematic === null ? 'eerste lid' : 'tweede lid',
      violatedOn: dateNl(violation.violatedOn),
      place: violation.place,
      finding: violation.finding,
      reportDate: dateNl(fine.report.date),
      reportReference: fine.report.reference,
      maximum: eurosNl(fine.maximum.maximumCents),
      category6Inadequate: turnover?.category6InadequateBecause ?? '',
      turnover: turnover === null ? '' : eurosNl(turnover.turnoverCents),
      financialYear: turnover === null ? '' : String(turnover.financialYear),
      turnoverSource: turnover?.source ?? '',
      ...factors,
      reasons: fine.reasons,
      payBy: dateNl(payment.payBy),
      defaultFrom: dateNl(payment.defaultFrom),
      paymentReference: payment.account.paymentReference,
    },
    flags: { turnover: turnover !== null, observations: fine.observations.length > 0 },
    inserts: {
      observations: observationsTable(fine.observations),
      maximum: derivationTable('Zo is het maximum berekend', fine.maximum.derivation),
      payment: derivationTable('Zo is de uiterste betaaldag berekend', payment.derivation),
      account: accountBox(payment.account, fine.amountCents),
    },
  };
  return mergeContent(
    headerContent(fine),
    remediesContent(fine.remedies),
    orderContent(fine.order),
    viewsContent(fine.views),
    unaViaContent(fine.unaVia),
    systematicContent(fine.systematic),
    own,
  );
}

function unaViaContent(outcome: UnaViaOutcome): LetterContent {
  const submitted = outcome.kind === 'declined' || outcome.kind === 'silent' ? outcome.submittedOn : null;
  return {
    places: {
      unaViaReasons: outcome.kind === 'not-criminal' ? outcome.reasons : '',
      unaViaReference: outcome.kind === 'agreement' || outcome.kind === 'declined' ? outcome.reference : '',
      unaViaSubmittedOn: submitted === null ? '' : dateNl(submitted),
      unaViaAnsweredOn: outcome.kind === 'declined' ? dateNl(outcome.answeredOn) : '',
      unaViaCompetentFrom: outcome.kind === 'silent' ? dateNl(outcome.competentFrom) : '',
    },
    flags: {
      unaViaNotCriminal: outcome.kind === 'not-criminal',
      unaViaAgreement: outcome.kind === 'agreement',
      unaViaDeclined: outcome.kind === 'declined',
      unaViaSilent: outcome.kind === 'silent',
    },
    inserts: { unaVia: derivationTable('Zo is berekend vanaf wanneer wij bevoegd zijn', outcome.kind === 'silent' ? outcome.derivation : null) },
  };
}

function systematicContent(finding: SystematicNonCompliance | null): LetterContent {
  const word = finding?.kind === 'persistent' ? 'aanhoudend' : 'systematisch';
  const orders = finding?.earlierOrders ?? [];
  return {
    places: {
      systematicWord: word,
      systematicTitle: word === 'aanhoudend' ? 'Aanhoudend' : 'Systematisch',
      systematicFoundOn: finding === null ? '' : dateNl(finding.foundOn),
      systematicReasons: finding?.reasons ?? '',
    },
    flags: { systematic: finding !== null, earlierOrders: orders.length > 0 },
    inserts: {
      earlierOrders: [
        {
          kind: 'table',
          caption: 'Eerdere bevelen',
          columns: [
            { title: 'Kenmerk', share: 26 },
            { title: 'Datum', share: 22 },
            { title: 'Uitkomst', share: 52 },
          ],
          rows: orders.map(({ reference, date, outcome }) => [plain(reference), plain(dateNl(date)), plain(outcome)]),
        },
      ],
    },
  };
}

import { addDays, atAmsterdam, dayOf } from '../../../libs/law/calendar/local-date.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { Refused } from './client.js';
import { exampleRow, loadExampleRow, type Loading } from './example-rows.js';
import type { ProviderOrderAnswer } from './shapes.js';
import type { Clock, Stage } from './stage.js';
import { hearViews } from './penalty-phase.js';

const raisedFineCents = 250_000_00;

/** Report, una via, views: what stands before a fine. */
export async function prepareFine(stage: Stage, clock: Clock): Promise<void> {
  const reportOn = dayOf(await clock.now());
  const violatedOn = await violationDay(stage);
  await stage.act('officer-2', 'fine-report', {
    type: 'DrawUpFineReport',
    data: { breachOf: 'B1', reportOn, violatedOn, place: 'Vastgesteld op afstand, vanuit de Autoriteit', finding: 'De aanbieder heeft het bevel niet binnen de termijn opgevolgd; de vindplaatsen antwoordden na afloop nog.' },
  });
  await stage.act('officer-2', 'submit-to-prosecutor', { type: 'RecordUnaVia', data: { fineId: 'F1', step: { kind: 'submitted', on: reportOn } } });
  await clock.to(atAmsterdam(addDays(reportOn, 20), '11:00'));
  const answeredOn = dayOf(await clock.now());
  await stage.act('officer-2', 'prosecutor-declined', { type: 'RecordUnaVia', data: { fineId: 'F1', step: { kind: 'declined', on: answeredOn, reference: 'OM-voorbeeld-0001' } } });
  await hearViews(stage, clock, 'fine', 'Voornemen om een boete op te leggen; het boeterapport is bijgevoegd.');
}

/** The finding of systematic non-compliance: it names the earlier orders, one official proposes it and another makes it. */
export async function findSystematic(stage: Stage, earlier: readonly ProviderOrderAnswer[]): Promise<void> {
  await stage.act('officer-2', 'propose-systematic', {
    type: 'ProposeSystematicNonCompliance',
    data: {
      fineId: 'F1',
      kind: 'systematic',
      earlierOrders: earlier.map(({ caseNumber, orderId }) => ({ caseNumber, orderId })),
      reasons: 'Ook de eerdere bevelen zijn niet binnen de termijn opgevolgd, telkens met dezelfde opstelling van de aanbieder; dat is een vast patroon en geen samenloop van incidenten.',
    },
  });
  await stage.act('approver-2', 'find-systematic', { type: 'ApproveFinding', data: { fineId: 'F1' } });
}

/** The fine within the raised maximum, taken by a second official and made known; without `loading` a category that nobody loaded is the end of it. */
export async function fine(stage: Stage, loading: Loading | null = null, amountCents = raisedFineCents): Promise<void> {
  try {
    await draftFine(stage, amountCents);
  } catch (error) {
    if (loading === null || !(error instanceof Refused) || error.problem.rule !== 'fine-category-not-loaded') throw error;
    loading.progress(`  geweigerd: ${error.problem.detail}`);
    // With the finding the maximum is that of category 6 (art. 8(2) CSAM Act), by the table of the day of the violation.
    await loadExampleRow(loading, exampleRow(6, await violationDay(stage)));
    // A refusal stores nothing, so the same key still means this draft.
    await draftFine(stage, amountCents);
  }
  await stage.act('approver-1', 'approve-fine', { type: 'ApproveDecision', data: { decisionId: 'F1' } });
  await stage.untilDecision('F1', 'announced');
}

async function draftFine(stage: Stage, amountCents: number): Promise<void> {
  await stage.act('officer-2', 'draft-fine', {
    type: 'DraftFineDecision',
    data: {
      fineId: 'F1',
      amountCents,
      factors: {
        gravity: 'Het materiaal bleef dagen na het bevel bereikbaar.',
        culpability: 'De aanbieder kende de verplichting en had de middelen om haar na te komen.',
        circumstances: 'Er is niet gebleken van omstandigheden die het uitblijven verklaren.',
        financialCapacity: 'De aanbieder heeft geen stukken overgelegd die op beperkte draagkracht wijzen.',
      },
      reasons: 'Een boete van deze hoogte is passend en geboden, gelet op de herhaling en op de duur van de overtreding.',
      responseToViews: 'De aanbieder kan de verantwoordelijkheid niet op een wederverkoper afwentelen, omdat hij de gegevens zelf opslaat.',
    },
  });
}

/** The order was broken when its term ended without the material gone. */
const violationDay = async (stage: Stage): Promise<LocalDate> => dayOf(await stage.endOf('B1:order-term'));

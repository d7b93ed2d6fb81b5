import type { EscalatedNotice } from '../../../libs/contracts/commands/notice.js';
import type { Clock, Stage } from './stage.js';

/** From the escalated notice to an admissible case: consultation of police and prosecution, attribution, admission. */
export async function admit(stage: Stage, notice: EscalatedNotice, clock: Clock): Promise<void> {
  const consultedAt = await clock.now();
  for (const party of ['police', 'public-prosecution'] as const) {
    await stage.act('officer-1', `consult-${party}`, { type: 'RecordConsultation', data: { with: party, consultedAt, outcome: 'no-objection', note: 'Geen bezwaar tegen bestuurlijk optreden.' } });
  }
  await stage.act('officer-1', 'attribute', {
    type: 'AttributeProvider',
    data: {
      provider: notice.provider,
      role: 'hosting',
      evidence: [{ kind: 'ip-registry', establishedAt: consultedAt, finding: 'Het adres waarop de vindplaatsen antwoorden is volgens het register in gebruik bij deze aanbieder.' }],
    },
  });
  await stage.act('officer-1', 'admit', { type: 'AdmitNotice', data: { reasons: 'Het materiaal is na de melding online gebleven en de aanbieder is vastgesteld.' } });
}

/** A binding order of so many hours, drafted by one official, taken by another, and made known by the process. */
export async function order(stage: Stage, notice: EscalatedNotice, hours: number): Promise<void> {
  await stage.act('officer-1', 'draft-order', {
    type: 'DraftBindingOrder',
    data: {
      facts: `Het meldpunt ${notice.flagger.name} heeft vastgesteld dat op de genoemde vindplaatsen materiaal staat als bedoeld in artikel 252 van het Wetboek van Strafrecht. Na de melding aan de aanbieder is het online gebleven.`,
      locationIds: notice.locations.map((_, index) => `L${String(index + 1)}`),
      hours,
      equivalentMaterial: false,
      viewsSkippedBecause: 'Zolang het materiaal bereikbaar is duurt het leed van de slachtoffers voort; wachten op een zienswijze verdraagt zich daar niet mee.',
    },
  });
  await stage.act('approver-1', 'approve-order', { type: 'ApproveDecision', data: { decisionId: 'B1' } });
  await stage.untilDecision('B1', 'announced');
}

/** Lets the term of the order end; the process then observes and records. */
export async function letTermEnd(stage: Stage, clock: Clock): Promise<void> {
  await clock.to(await stage.endOf('B1:order-term'));
  await stage.untilAct('OrderTermEnded');
}

/** The finding that the order was not followed, on what the instrument saw after the term. */
export async function establishNonCompliance(stage: Stage): Promise<void> {
  const evidenceIds = (await stage.evidence()).filter((kept) => kept.orderId === 'B1' && kept.result === 'available').map((kept) => kept.id);
  await stage.act('officer-1', 'non-compliance', {
    type: 'EstablishNonCompliance',
    data: { orderId: 'B1', evidenceIds, reasons: 'Na afloop van de termijn waren de vindplaatsen nog bereikbaar.' },
  });
}

/** The finding that the order was followed; the case closes where nothing else is open. */
export async function establishCompliance(stage: Stage): Promise<void> {
  const evidenceIds = (await stage.evidence()).filter((kept) => kept.orderId === 'B1' && kept.result === 'unavailable').map((kept) => kept.id);
  await stage.act('officer-1', 'compliance', {
    type: 'EstablishCompliance',
    data: { orderId: 'B1', evidenceIds, reasons: 'Bij de waarneming na afloop van de termijn was geen van de vindplaatsen nog bereikbaar.' },
  });
}

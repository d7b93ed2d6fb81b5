import { notice, type NoticeChoice } from '../record/fixtures/commands.js';
import type { Answer, ApiUnderTest, Asked } from './api-under-test.js';

/** The notice as it is sent to the API. */
export const noticeBody = (choice: NoticeChoice = {}): Record<string, unknown> => (notice(choice) as { notice: Record<string, unknown> }).notice;

/** Escalates a fresh notice and answers the number of its case. */
export async function openCase(under: ApiUnderTest, choice: NoticeChoice = {}): Promise<string> {
  const { json } = await must(201, under.ask('/v1/notices', { body: noticeBody(choice), user: 'flagger-meldpunt' }));
  return (json as { caseNumber: string }).caseNumber;
}

/** Gives a command about a case. */
export function act(under: ApiUnderTest, caseNumber: string, type: string, data: unknown, asked: Asked = {}): Promise<Answer> {
  return under.ask(`/v1/cases/${caseNumber}/acts`, { body: { type, data }, ...asked });
}

/** The answer, which must have this status. */
export async function must(status: number, answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  if (given.status !== status) throw new Error(`expected ${String(status)}, got ${String(given.status)}: ${given.text}`);
  return given;
}

const evidence = [{ kind: 'ip-registry', establishedAt: '2026-05-11T07:00:00Z', finding: 'In gebruik bij deze aanbieder.' }];

/** The attribution of a case to a provider, hosting unless told otherwise. */
export const attribution = (more: object = {}): object => ({
  provider: { id: 'hoster-1', name: 'Voorbeeldhoster B.V.', contactPoint: 'abuse@hoster.example', country: 'NL' },
  role: 'hosting',
  evidence,
  ...more,
});

/** An order with the shortest lawful content. */
export const orderDraft = (hours = 12): object => ({ facts: 'Het materiaal staat op de genoemde vindplaatsen.', locationIds: ['L1', 'L2'], hours, viewsSkippedBecause: 'Zolang het er staat duurt het leed voort.' });

/** Consultation, attribution and admission. */
export async function admitted(under: ApiUnderTest, choice: NoticeChoice = {}): Promise<string> {
  const caseNumber = await openCase(under, choice);
  for (const party of ['police', 'public-prosecution']) {
    await must(201, act(under, caseNumber, 'RecordConsultation', { with: party, consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'Geen bezwaar.' }));
  }
  await must(201, act(under, caseNumber, 'AttributeProvider', attribution()));
  await must(201, act(under, caseNumber, 'AdmitNotice', { reasons: 'Online gebleven na de melding.' }));
  return caseNumber;
}

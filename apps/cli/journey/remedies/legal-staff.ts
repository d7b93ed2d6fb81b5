import type { CommandData } from '../../../../libs/contracts/commands/command.js';
import { addDays, atAmsterdam, dayOf } from '../../../../libs/law/calendar/local-date.js';
import type { Clock, Stage } from '../stage.js';

type Objection = CommandData<'ReceiveObjection'>;
type Rulings = CommandData<'DraftObjectionDecision'>['rulings'];
type Appeal = CommandData<'RegisterAppeal'>;

export const provider = { name: 'Noordpool Hosting B.V.', capacity: 'addressee', interest: 'Adressaat van het besluit.', address: 'Postbus 1, 1234 AB Voorbeeldstad' } as const;

const today = async (clock: Clock) => dayOf(await clock.now());

/** An objection that came in today, and its acknowledgement. */
export async function objects(stage: Stage, clock: Clock, against: string, change: Partial<Objection> = {}, objectionId = 'OB1'): Promise<void> {
  const day = await today(clock);
  const data: Objection = {
    against: [against],
    party: provider,
    receipt: { kind: 'electronic', receivedOn: day },
    datedOn: day,
    grounds: 'Het bedrag is te hoog en de aanbieder deed wat hij kon.',
    lacks: [],
    requestsCosts: false,
    requestsDirectAppeal: false,
    ...change,
  };
  await stage.act('legal-1', `objection-${objectionId}`, { type: 'ReceiveObjection', data });
  await stage.act('legal-1', `acknowledge-${objectionId}`, { type: 'AcknowledgeObjection', data: { objectionId, sentOn: day } });
}

/** Heard in three weeks by an official who had no part in the decision, with the file open for a week before. */
export async function hears(stage: Stage, clock: Clock, objectionId = 'OB1'): Promise<void> {
  const invitedOn = await today(clock);
  const on = addDays(invitedOn, 21);
  await stage.act('legal-1', 'hearers', { type: 'AppointHearers', data: { objectionId, committee: false, persons: [{ name: 'De jurist van de Autoriteit', userId: 'legal-1', chairs: true, independent: false }] } });
  await stage.act('legal-1', 'hearing', { type: 'PlanHearing', data: { objectionId, on, time: '10:00', place: 'Den Haag', invitedOn, fileOpenFrom: addDays(on, -7) } });
  await clock.to(atAmsterdam(on, '12:00'));
  await stage.act('legal-1', 'heard', { type: 'RecordHearing', data: { objectionId, heldOn: on, present: [provider.name, 'De jurist van de Autoriteit'], report: 'De bezwaarmaker heeft zijn gronden toegelicht; er zijn geen nieuwe feiten naar voren gekomen.' } });
}

/** No hearing, on a ground of 7:3 Awb: the objector said that he wants none, or nothing could come of it. */
export async function hearsNobody(stage: Stage, clock: Clock, objectionId = 'OB1', why: 'waived' | 'manifestly-inadmissible' = 'waived'): Promise<void> {
  const ground = why === 'waived' ? { kind: why, declaredOn: await today(clock) } : { kind: why };
  await stage.act('legal-1', `no-hearing-${objectionId}`, { type: 'SkipHearing', data: { objectionId, ground, reasons: why === 'waived' ? 'De bezwaarmaker heeft schriftelijk verklaard niet te willen worden gehoord.' : 'Het bezwaar is te laat en daarvoor is geen verontschuldiging.' } });
}

export async function drafts(stage: Stage, rulings: Rulings, objectionId = 'OB1'): Promise<void> {
  const answers = [{ ground: 'Het bedrag is te hoog.', answer: 'De hoogte is opnieuw gewogen naar de feiten van nu.' }];
  await stage.act('legal-1', `answer-${objectionId}`, { type: 'DraftObjectionDecision', data: { objectionId, rulings, answers, reasons: 'Na een volledige heroverweging.' } });
}

/** Taken by somebody who had no part in the first decision, and made known by the process. */
export async function decides(stage: Stage, objectionId = 'OB1'): Promise<void> {
  await stage.act('approver-2', `take-${objectionId}`, { type: 'ApproveDecision', data: { decisionId: objectionId } });
  await stage.untilDecision(objectionId, 'announced');
}

/** Objected to, not heard on request, and unfounded: the way to the court is open. */
export async function upholds(stage: Stage, clock: Clock, decisionId: string): Promise<void> {
  await objects(stage, clock, decisionId);
  await hearsNobody(stage, clock);
  await drafts(stage, [{ decisionId, outcome: 'unfounded' }]);
  await decides(stage);
}

/** An appeal that the court sent today, with the file and the defence in its answer. */
export async function appeals(stage: Stage, clock: Clock): Promise<void> {
  const day = await today(clock);
  const data: Appeal = {
    instance: 'first', against: ['OB1'], ground: 'decision', lodgedBy: 'party', party: provider, partyDistrict: 'rotterdam', court: 'rotterdam',
    fileNumber: 'ROT 25/VOORBEELD', lodgedOn: day, noticeOn: day, grounds: 'Het besluit is onevenredig.',
  };
  await stage.act('legal-1', 'appeal', { type: 'RegisterAppeal', data });
  await stage.act('legal-1', 'defence', { type: 'SendDefence', data: { appealId: 'BR1', sentOn: day, index: [{ number: 1, document: 'Bestreden besluit' }, { number: 2, document: 'Verweerschrift' }], forTheCourtOnly: [] } });
}

/** What the court ruled today, and its consequences with it. */
export async function rules(stage: Stage, clock: Clock, change: Partial<CommandData<'RecordRuling'>>): Promise<void> {
  const day = await today(clock);
  const data: CommandData<'RecordRuling'> = { appealId: 'BR1', ruledOn: day, sentOn: day, ecli: 'ECLI:NL:RBROT:2025:VOORBEELD', outcome: 'unfounded', rulings: [], costsCents: 0, courtFeeCents: 0, reasons: 'De rechtbank heeft het besluit volledig getoetst.', ...change };
  await stage.act('legal-1', 'ruling', { type: 'RecordRuling', data });
}

/** What the Authority has to pay itself goes out today. */
export async function authorityPays(stage: Stage, clock: Clock, owedFor: string, amountCents: number): Promise<void> {
  await stage.act('finance-1', `pays-${owedFor}`, { type: 'RecordAuthorityPayment', data: { owedFor, amountCents, paidOn: await today(clock), reference: 'overboeking' } });
}

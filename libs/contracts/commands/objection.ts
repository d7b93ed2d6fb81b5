import { z } from 'zod';
import { line, localDate, localId, prose } from '../primitives.js';
import { answer, change, costs, decisionIds, defect, party, receipt, representative } from './remedy-parts.js';

const objectionId = localId;
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, such as 10:30');
const sentOn = localDate.meta({ description: 'The day on which the letter was sent' });

const intake = {
  ReceiveObjection: z.strictObject({
    against: decisionIds.meta({ description: 'The decisions objected to' }),
    party,
    representative: representative.optional(),
    receipt,
    firstReceivedElsewhere: z.strictObject({ by: line, on: localDate }).optional().meta({ description: 'The body that got it first and forwarded it; its day counts, art. 6:15(3) Awb' }),
    datedOn: localDate.optional(),
    grounds: prose.optional(),
    lacks: z.array(defect).max(7).default([]).meta({ description: 'What the letter lacks, art. 6:5 Awb' }),
    prematureBecause: prose.optional().meta({ description: 'Why the objector could think that the decision had been taken, art. 6:10(1)(b) Awb' }),
    requestsCosts: z.boolean().default(false),
    requestsDirectAppeal: z.boolean().default(false),
  }),
  AcknowledgeObjection: z.strictObject({ objectionId, sentOn }),
  RequestRepair: z.strictObject({ objectionId, lacks: z.array(defect).min(1).max(7), sentOn, lastDay: localDate }),
  RecordRepair: z.strictObject({ objectionId, repaired: z.array(defect).min(1).max(7), receivedOn: localDate, grounds: prose.optional() }),
  JudgeLateness: z.strictObject({ objectionId, excusable: z.boolean(), reasons: prose.meta({ description: 'Why it can, or cannot, be held against the objector, art. 6:11 Awb' }) }),
  ForwardObjection: z.strictObject({ objectionId, to: line, sentOn, reasons: prose }),
  AnswerDirectAppealRequest: z.strictObject({ objectionId, consent: z.boolean(), on: localDate, reasons: prose }),
  JoinObjections: z.strictObject({ objectionId, with: localId, reasons: prose }),
  WithdrawObjection: z.strictObject({ objectionId, objector: z.int().min(1).optional().meta({ description: 'Which objector, from 1; all where left out' }), on: localDate, manner: z.enum(['in-writing', 'at-the-hearing']) }),
  RecordDispute: z.strictObject({
    procedureId: localId.meta({ description: 'The objection or appeal that runs' }),
    subject: line.meta({ description: 'The collection decision (5:39), or the deferral, interest or waiver (4:125)' }),
    on: localDate,
    grounds: prose,
  }),
} as const;

const hearing = {
  AppointHearers: z.strictObject({
    objectionId,
    committee: z.boolean().meta({ description: 'An advisory committee as meant in art. 7:13 Awb' }),
    persons: z
      .array(z.strictObject({ name: line, userId: line.optional().meta({ description: 'Where the person works for the Authority' }), chairs: z.boolean().default(false), independent: z.boolean().default(false) }))
      .min(1)
      .max(9),
  }),
  PlanHearing: z.strictObject({ objectionId, on: localDate, time: clockTime.optional().meta({ description: 'When it begins, by the clock of Amsterdam' }), place: line, invitedOn: localDate, fileOpenFrom: localDate }),
  WithholdParts: z.strictObject({ objectionId, parts: z.array(line).min(1).max(100), reasons: prose.meta({ description: 'The weighty reasons, art. 7:4(6) Awb' }) }),
  RecordPaper: z.strictObject({ procedureId: localId, from: z.enum(['objector', 'authority', 'court', 'other-party']), receivedOn: localDate, description: prose }),
  RecordHearing: z.strictObject({
    objectionId,
    heldOn: localDate,
    present: z.array(line).min(1).max(50),
    heardSeparatelyBecause: prose.optional().meta({ description: 'Why parties were not heard in each other’s presence, art. 7:6 Awb' }),
    report: prose,
  }),
  SkipHearing: z.strictObject({
    objectionId,
    ground: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('manifestly-inadmissible') }),
      z.strictObject({ kind: z.literal('manifestly-unfounded') }),
      z.strictObject({ kind: z.literal('waived'), declaredOn: localDate }),
      z.strictObject({ kind: z.literal('no-reply'), askedOn: localDate, lastDay: localDate }),
      z.strictObject({ kind: z.literal('fully-met') }),
    ]),
    reasons: prose,
  }),
  RecordNewFacts: z.strictObject({ objectionId, on: localDate, facts: prose, significant: z.boolean().meta({ description: 'Of considerable importance for the decision, art. 7:9 Awb' }) }),
  RecordAdvice: z.strictObject({ objectionId, receivedOn: localDate, outcome: z.enum(['inadmissible', 'unfounded', 'founded']), advice: prose }),
} as const;

const deciding = {
  AdjournObjection: z.strictObject({ objectionId, sentOn, reasons: prose }),
  ExtendObjectionTerm: z.strictObject({
    objectionId,
    until: localDate,
    ground: z.enum(['consent-of-objector', 'consent-of-all-parties', 'statutory-procedure']),
    sentOn,
    reasons: prose,
  }),
  RecordNoticeOfDefault: z.strictObject({ objectionId, receivedOn: localDate }),
  DraftDefaultPenaltyDecision: z.strictObject({ objectionId, reasons: prose, nothingOwedBecause: z.enum(['notice-unreasonably-late', 'not-an-interested-party', 'manifestly-inadmissible-or-unfounded']).optional() }),
  DraftObjectionDecision: z.strictObject({
    objectionId,
    rulings: z
      .array(
        z.discriminatedUnion('outcome', [
          z.strictObject({ decisionId: localId, outcome: z.literal('inadmissible'), ground: z.enum(['late', 'defects-not-repaired', 'not-an-interested-party', 'no-interest', 'no-decision']) }),
          z.strictObject({ decisionId: localId, outcome: z.literal('unfounded') }),
          z.strictObject({ decisionId: localId, outcome: z.literal('founded'), change, unlawful: z.boolean().meta({ description: 'Revoked for an unlawfulness that can be held against the Authority, art. 7:15(2) Awb' }) }),
        ]),
      )
      .min(1)
      .max(50),
    answers: z.array(answer).min(1).max(100),
    deviatesFromAdviceBecause: prose.optional(),
    costs: costs.optional(),
    reasons: prose,
  }),
} as const;

/** Objection (bezwaar, chapters 6 and 7 Awb). */
export const objectionCommands = { ...intake, ...hearing, ...deciding } as const;

import { z } from 'zod';
import { cents, line, localDate, localId, prose } from '../primitives.js';
import { change, decisionIds, party } from './remedy-parts.js';

const appealId = localId;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower case hexadecimals');

/** The courts of first instance (8:6, 8:7 Awb) and of higher appeal (8:105 Awb). */
export const districtCourts = ['amsterdam', 'den-haag', 'gelderland', 'limburg', 'midden-nederland', 'noord-holland', 'noord-nederland', 'oost-brabant', 'overijssel', 'rotterdam', 'zeeland-west-brabant'] as const;
export const higherCourts = ['council-of-state'] as const;
const court = z.enum([...districtCourts, ...higherCourts]);

const decided = z.strictObject({
  decisionId: localId,
  annulled: z.enum(['no', 'in-part', 'whole']),
  effectsKept: z.boolean().default(false).meta({ description: 'The legal effects stay, art. 8:72(3)(a) Awb' }),
  followUp: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('new-decision'), by: localDate.meta({ description: 'The day set by the court, art. 8:72(4) Awb' }) }),
      z.strictObject({ kind: z.literal('restore') }).meta({ description: 'In higher appeal: the ruling in first instance is gone and what it took away stands again, art. 8:72 with 8:108 Awb' }),
      z.strictObject({ kind: z.literal('court-decides'), of: localId.meta({ description: 'The first decision that the court itself changes, art. 8:72(3)(b) and 8:72a Awb' }), change }),
    ])
    .default({ kind: 'none' }),
});

/** Appeal and higher appeal (chapter 8 Awb). */
export const appealCommands = {
  RegisterAppeal: z.strictObject({
    instance: z.enum(['first', 'higher']),
    against: decisionIds.meta({ description: 'The decisions on objection (or, by consent, the first decisions); in higher appeal the ruling' }),
    ground: z.enum(['decision', 'direct-appeal', 'no-decision-in-time', 'ruling']),
    lodgedBy: z.enum(['party', 'authority']),
    party,
    partyDistrict: z.enum(districtCourts).nullable().meta({ description: 'The district of the party’s seat; null where it has none in the Netherlands, art. 8:7 Awb' }),
    court,
    courtDiffersBecause: prose.optional(),
    fileNumber: line,
    lodgedOn: localDate,
    noticeOn: localDate.meta({ description: 'The day on which the court sent the appeal to the Authority, art. 8:42 Awb' }),
    grounds: prose,
  }),
  SendDefence: z.strictObject({
    appealId,
    sentOn: localDate,
    index: z.array(z.strictObject({ number: z.int().min(1), document: line })).min(1).max(2000).meta({ description: 'The indexed file, art. 8:42 Awb' }),
    export: z
      .strictObject({
        sha256: sha256.meta({ description: 'Of the export as it was sent: the hash over the hashes of its files' }),
        indexSha256: sha256.meta({ description: 'Of its index, inventaris.pdf' }),
        throughAct: z.int().min(1).meta({ description: 'The last act that is in it' }),
        parts: z.array(z.enum(['dossier', 'vindplaatsen', 'alleen-rechtbank'])).min(1).max(3),
      })
      .optional()
      .meta({ description: 'The export of the case that was sent as the file; `autoriteit audit export --case` prints it' }),
    forTheCourtOnly: z.array(z.strictObject({ number: z.int().min(1), reasons: prose })).max(100).default([]).meta({ description: 'Documents whose knowledge is asked to be restricted to the court, art. 8:29 Awb' }),
  }),
  PlanCourtHearing: z.strictObject({ appealId, on: localDate }),
  RecordInterimRulingOnDefect: z.strictObject({ appealId, ruledOn: localDate, ecli: line.optional(), defects: prose, repairBy: localDate.optional().meta({ description: 'The term of the administrative loop, art. 8:51a Awb' }) }),
  AnswerAdministrativeLoop: z.strictObject({ appealId, on: localDate, how: z.enum(['repaired', 'declined']), reasons: prose }),
  RecordRuling: z.strictObject({
    appealId,
    ruledOn: localDate,
    sentOn: localDate,
    ecli: line.optional(),
    outcome: z.enum(['no-jurisdiction', 'inadmissible', 'unfounded', 'founded']),
    rulings: z.array(decided).max(50).default([]),
    costsCents: cents.default(0),
    courtFeeCents: cents.default(0),
    reasons: prose,
  }),
  WithdrawAppeal: z.strictObject({ appealId, on: localDate, becauseMet: z.boolean().default(false).meta({ description: 'Because the Authority met the appellant; costs can then be ordered, art. 8:75a Awb' }) }),
  AdviseHigherAppeal: z.strictObject({ appealId, pro: z.array(prose).min(1).max(30), con: z.array(prose).min(1).max(30), advice: z.enum(['lodge', 'acquiesce']) }),
  DecideHigherAppeal: z.strictObject({ appealId, lodge: z.boolean(), reasons: prose }),
} as const;

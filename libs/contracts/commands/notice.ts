import { z } from 'zod';
import { districtCourts } from './appeal.js';
import { caseNumber, contactPoint, instant, line, locationUrl, partyId, prose } from '../primitives.js';

/** The provider as far as the flagger or the official knows it. */
export const provider = z.strictObject({
  id: partyId,
  name: line,
  contactPoint,
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 country code'),
  district: z.enum(districtCourts).optional().meta({ description: 'The court district of its seat in the Netherlands, where that is known: the court that an appeal goes to, art. 8:7 Awb' }),
  committedToCode: z.boolean().default(false).meta({ description: 'Committed to the notice-and-takedown code with its 24-hour norm' }),
  usesHashCheck: z.boolean().default(false),
});

/** A notice that a trusted flagger sent to the provider, that was ignored, and that is now escalated (doorgezette melding). */
export const escalatedNotice = z.strictObject({
  reference: line.meta({ description: "The flagger's own reference; unique for the flagger" }),
  flagger: z.strictObject({ id: partyId, name: line }),
  regime: z.literal('csam').default('csam'),
  material: z.enum(['known', 'new']).meta({ description: 'Known material goes to notice and takedown, new material to the police first' }),
  policeInformedAt: instant.optional(),
  noticeSentAt: instant,
  noticeReceivedAt: instant.optional(),
  lastSeenOnlineAt: instant,
  provider,
  locations: z
    .array(z.strictObject({ url: locationUrl, description: line.optional() }))
    .min(1)
    .max(500),
});

export const noticeCommands = {
  EscalateNotice: z.strictObject({ notice: escalatedNotice }),
  RecordConsultation: z.strictObject({
    with: z.enum(['police', 'public-prosecution']),
    consultedAt: instant,
    outcome: z.enum(['no-objection', 'objection', 'takes-over']),
    note: prose,
  }),
  AttributeProvider: z.strictObject({
    provider,
    role: z.enum(['hosting', 'caching', 'mere-conduit']),
    nonHostingReason: prose.optional().meta({ description: 'Why the order cannot be directed to a hosting provider, art. 6(2)' }),
    evidence: z
      .array(z.strictObject({ kind: z.enum(['dns', 'ip-registry', 'contract', 'own-statement', 'other']), establishedAt: instant, finding: prose }))
      .min(1)
      .max(50),
  }),
  AdmitNotice: z.strictObject({ reasons: prose }),
  DismissNotice: z.strictObject({
    ground: z.enum(['not-online', 'out-of-scope', 'criminal-route', 'not-established-here', 'duplicate', 'other']),
    reasons: prose,
    duplicateOf: caseNumber.optional(),
  }),
  CloseCase: z.strictObject({ reasons: prose }),
} as const;

export type EscalatedNotice = z.infer<typeof escalatedNotice>;
export type ProviderData = z.infer<typeof provider>;

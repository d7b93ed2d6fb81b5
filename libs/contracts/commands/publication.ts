import { z } from 'zod';
import { line, localDate, localId, prose } from '../primitives.js';

/** Publication of a sanction (openbaarmaking, art. 9 CSAM Act): a decision of its own, planned, held, published, rectified. */
export const publicationCommands = {
  DraftPublicationDecision: z.strictObject({
    decisionId: localId.meta({ description: 'The penalty order or the fine to publish' }),
    text: prose,
    interests: prose.meta({ description: 'How the interests of art. 5.1 Woo were weighed' }),
    viewsLeftOutBecause: prose.optional().meta({ description: 'Why no views were asked on the publication (4:11 Awb); left out where they were asked together with those on the sanction' }),
  }),
  RecordPublished: z.strictObject({ publicationId: localId, on: localDate, place: line }),
  RectifyPublication: z.strictObject({ publicationId: localId, on: localDate, text: prose, reasons: prose }),
} as const;

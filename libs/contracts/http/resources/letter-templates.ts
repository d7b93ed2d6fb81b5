import { z } from 'zod';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { day } from '../values.js';

const version = z.strictObject({
  version: z.string().meta({ description: 'Letter and number; a letter that was sent names it', examples: ['binding-order/1'] }),
  title: z.string().meta({ description: 'Heading of the letter' }),
  validFrom: day.meta({ description: 'The first day on which letters are written with it' }),
  text: z.string().meta({ description: 'The text as lawyers wrote it, with places in double braces' }),
});

const letterTemplates = z
  .strictObject({ templates: z.array(z.strictObject({ kind: z.string().meta({ examples: ['binding-order'] }), versions: z.array(version).min(1) })) })
  .meta({ id: 'LetterTemplates' });

export const letterTemplateRoutes = {
  listLetterTemplates: route({
    method: 'get',
    path: '/letter-templates',
    operationId: 'listLetterTemplates',
    tag: 'Documents',
    summary: 'The texts of letters, every version',
    description: 'Texts are files that come with the software; a changed text is a new version beside the old one. Every letter names the version that it was made with.',
    access: officials,
    success: { 200: { description: 'The texts, each kind with its oldest version first', body: letterTemplates } },
  }),
};

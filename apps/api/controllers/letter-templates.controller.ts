import { Controller } from '@nestjs/common';
import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { letters } from '../../../libs/documents/letters/index.js';
import { templatesOf, templateText } from '../../../libs/documents/template/library.js';
import { Operation } from '../http/operation.js';

/** The texts that letters are made with, as they came with the software. */
@Controller()
export class LetterTemplatesController {
  @Operation(routes.listLetterTemplates)
  list(): AnswerOf<typeof routes.listLetterTemplates> {
    const templates = Object.keys(letters).map((kind) => ({
      kind,
      versions: templatesOf(kind).map(({ version, title, validFrom }) => ({ version, title, validFrom, text: templateText(version) })),
    }));
    return { templates };
  }
}

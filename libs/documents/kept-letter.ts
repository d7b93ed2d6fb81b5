import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { LetterHeader } from './letters/common/header.js';
import type { LetterKind } from './letters/index.js';
import { DocumentRefused } from './refusal.js';
import type { LetterTemplate } from './template/template.js';

/** Name of the renderer in every file; a change that alters the bytes of existing letters counts it up. */
export const RENDERER = 'autoriteit documenten 2';

/** What is kept of a letter, so that the same bytes come out again years later. */
export interface KeptLetter {
  readonly kind: LetterKind;
  readonly templateVersion: string;
  /** Of the text with its clauses, in hexadecimal: a text that was changed in place is found out. */
  readonly templateSha256: string;
  readonly renderer: string;
  readonly input: LetterHeader;
}

export const templateSha256 = (template: LetterTemplate): string => createHash('sha256').update(canonicalJson(template)).digest('hex');

/** @throws DocumentRefused where the text of a kept letter was changed since, or another renderer made it */
export function refuseIfChanged(kept: KeptLetter, template: LetterTemplate): void {
  if (templateSha256(template) !== kept.templateSha256) {
    throw changed(`De tekst ${kept.templateVersion} is gewijzigd sinds deze brief ermee is gemaakt.`, `The text ${kept.templateVersion} was changed since this letter was made with it.`);
  }
  if (kept.renderer !== RENDERER) {
    throw changed(`Deze brief is gemaakt door "${kept.renderer}"; dit is "${RENDERER}".`, `This letter was made by "${kept.renderer}"; this is "${RENDERER}".`);
  }
}

const changed = (nl: string, en: string): DocumentRefused => new DocumentRefused([{ code: 'template-changed', article: null, field: 'templateVersion', message: { nl, en } }]);

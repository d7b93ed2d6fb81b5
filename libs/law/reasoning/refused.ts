import type { ArticleRef, LawRefusal } from '../derivation.js';

/** Carries a refusal out of a computation; never leaves libs/law (define-rule.ts turns it into an answer). */
export class Refused extends Error {
  constructor(readonly refusal: LawRefusal) {
    super(refusal.message.en);
    this.name = 'Refused';
  }
}

/** Ends the computation: the law gives no answer to this. */
export function refuse(code: string, article: ArticleRef | null, nl: string, en: string): never {
  throw new Refused({ code, article, message: { nl, en } });
}

/** Ends the computation: this field cannot be right. */
export function refuseField(field: string, nl: string, en: string): never {
  return refuse('invalid-input', null, `Veld "${field}": ${nl}`, `field "${field}": ${en}`);
}

/** Ends the computation: a row is missing. Says what is missing and who may load it. */
export function refuseMissingRow(code: string, article: ArticleRef | null, nl: string, en: string): never {
  return refuse(
    code,
    article,
    `${nl} Een juridisch medewerker stelt de ontbrekende rij voor met haar bron; een andere bevestigt haar.`,
    `${en} A legal officer proposes the missing row with its source; another one confirms it.`,
  );
}

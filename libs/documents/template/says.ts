import type { ArticleRef } from '../../law/derivation.js';
import type { DocumentRefusal } from '../refusal.js';
import { citeNl } from '../wording/citation.js';
import type { Block } from './blocks.js';
import { wordsOf } from './words.js';

/** Words that an article requires in the text itself: whoever changes a text cannot leave them out. */
export interface RequiredWords<Input> {
  /** Dutch name: `de waarschuwing voor dwanginvordering`. */
  readonly part: string;
  readonly article: ArticleRef;
  readonly words: (input: Input) => string | RegExp;
}

/** Every required wording that the letter does not have, each with the article that requires it. */
export function missingWords<Input>(required: readonly RequiredWords<Input>[], blocks: readonly Block[], input: Input, templateVersion: string): readonly DocumentRefusal[] {
  const said = wordsOf(blocks).join('\n');
  return required.filter(({ words }) => !says(said, words(input))).map(({ part, article }) => ({
    code: 'part-missing',
    article,
    field: templateVersion,
    message: {
      nl: `De tekst ${templateVersion} is niet compleet. Er ontbreekt: ${part} (${citeNl(article)}).`,
      en: `The text ${templateVersion} lacks words that ${article} requires.`,
    },
  }));
}

const says = (said: string, words: string | RegExp): boolean => (typeof words === 'string' ? said.includes(words) : words.test(said));

import type { ActAnswer } from '../../../apps/cli/journey/shapes.js';

/** Ids of decisions; other letters have the mark of their kind and the number of their act. */
const ofDecision = /^(?:[BPWFC]|OB|DP|OP)\d+$/;

/** What happened in a case apart from the letters that went with acts: they are sealed and sent while officials go on. */
export const withoutLetters = (acts: readonly ActAnswer[]): readonly ActAnswer[] =>
  acts.filter(({ type, data }) => type !== 'LetterSent' && !(type === 'DocumentSealed' && !ofDecision.test(String(data['decisionId']))));

import type { Letter } from './letter.js';
import { deferralContent } from './deferral/content.js';
import type { DeferralInput } from './deferral/input.js';
import { deferralParts, deferralWords } from './deferral/parts.js';
import { deferralRevocationContent } from './deferral-revocation/content.js';
import type { DeferralRevocationInput } from './deferral-revocation/input.js';
import { deferralRevocationParts, deferralRevocationWords } from './deferral-revocation/parts.js';
import { interestDecisionContent } from './interest-decision/content.js';
import type { InterestDecisionInput } from './interest-decision/input.js';
import { interestDecisionParts, interestDecisionWords } from './interest-decision/parts.js';
import { refundDecisionContent } from './refund-decision/content.js';
import type { RefundDecisionInput } from './refund-decision/input.js';
import { refundDecisionParts, refundDecisionWords } from './refund-decision/parts.js';
import { waiverDecisionContent } from './waiver-decision/content.js';
import type { WaiverDecisionInput } from './waiver-decision/input.js';
import { waiverDecisionParts, waiverDecisionWords } from './waiver-decision/parts.js';

/** What goes into each letter about paying later, interest, letting go and paying back. */
export interface MoneyLetterInputs {
  readonly deferral: DeferralInput;
  readonly 'deferral-revocation': DeferralRevocationInput;
  readonly 'interest-decision': InterestDecisionInput;
  readonly 'waiver-decision': WaiverDecisionInput;
  readonly 'refund-decision': RefundDecisionInput;
}

export const moneyLetters: { readonly [K in keyof MoneyLetterInputs]: Letter<MoneyLetterInputs[K]> } = {
  deferral: { parts: deferralParts, words: deferralWords, content: deferralContent },
  'deferral-revocation': { parts: deferralRevocationParts, words: deferralRevocationWords, content: deferralRevocationContent },
  'interest-decision': { parts: interestDecisionParts, words: interestDecisionWords, content: interestDecisionContent },
  'waiver-decision': { parts: waiverDecisionParts, words: waiverDecisionWords, content: waiverDecisionContent },
  'refund-decision': { parts: refundDecisionParts, words: refundDecisionWords, content: refundDecisionContent },
};

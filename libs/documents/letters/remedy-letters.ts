import type { Letter } from './letter.js';
import { courtRulingContent } from './court-ruling/content.js';
import type { CourtRulingInput } from './court-ruling/input.js';
import { courtRulingParts, courtRulingWords } from './court-ruling/parts.js';
import { defaultPenaltyDecisionContent } from './default-penalty-decision/content.js';
import type { DefaultPenaltyDecisionInput } from './default-penalty-decision/input.js';
import { defaultPenaltyDecisionParts, defaultPenaltyDecisionWords } from './default-penalty-decision/parts.js';
import { hearingInvitationContent } from './hearing-invitation/content.js';
import type { HearingInvitationInput } from './hearing-invitation/input.js';
import { hearingInvitationParts, hearingInvitationWords } from './hearing-invitation/parts.js';
import { hearingSkippedContent } from './hearing-skipped/content.js';
import type { HearingSkippedInput } from './hearing-skipped/input.js';
import { hearingSkippedParts, hearingSkippedWords } from './hearing-skipped/parts.js';
import { joinedDecisionContent } from './joined-decision/content.js';
import type { JoinedDecisionInput } from './joined-decision/input.js';
import { joinedDecisionParts, joinedDecisionWords } from './joined-decision/parts.js';
import { objectionAcknowledgementContent } from './objection-acknowledgement/content.js';
import type { ObjectionAcknowledgementInput } from './objection-acknowledgement/input.js';
import { objectionAcknowledgementParts, objectionAcknowledgementWords } from './objection-acknowledgement/parts.js';
import { objectionDecisionContent } from './objection-decision/content.js';
import type { ObjectionDecisionInput } from './objection-decision/input.js';
import { objectionDecisionParts, objectionDecisionWords } from './objection-decision/parts.js';
import { objectionForwardingContent } from './objection-forwarding/content.js';
import type { ObjectionForwardingInput } from './objection-forwarding/input.js';
import { objectionForwardingParts, objectionForwardingWords } from './objection-forwarding/parts.js';
import { objectionRepairContent } from './objection-repair/content.js';
import type { ObjectionRepairInput } from './objection-repair/input.js';
import { objectionRepairParts, objectionRepairWords } from './objection-repair/parts.js';
import { objectionTermContent } from './objection-term/content.js';
import type { ObjectionTermInput } from './objection-term/input.js';
import { objectionTermParts, objectionTermWords } from './objection-term/parts.js';

/** What goes into each letter about objection, interim relief and appeal. */
export interface RemedyLetterInputs {
  readonly 'objection-acknowledgement': ObjectionAcknowledgementInput;
  readonly 'objection-repair': ObjectionRepairInput;
  readonly 'objection-forwarding': ObjectionForwardingInput;
  readonly 'hearing-invitation': HearingInvitationInput;
  readonly 'hearing-skipped': HearingSkippedInput;
  readonly 'objection-term': ObjectionTermInput;
  readonly 'objection-decision': ObjectionDecisionInput;
  readonly 'default-penalty-decision': DefaultPenaltyDecisionInput;
  readonly 'joined-decision': JoinedDecisionInput;
  readonly 'court-ruling': CourtRulingInput;
}

export const remedyLetters: { readonly [K in keyof RemedyLetterInputs]: Letter<RemedyLetterInputs[K]> } = {
  'objection-acknowledgement': { parts: objectionAcknowledgementParts, words: objectionAcknowledgementWords, content: objectionAcknowledgementContent },
  'objection-repair': { parts: objectionRepairParts, words: objectionRepairWords, content: objectionRepairContent },
  'objection-forwarding': { parts: objectionForwardingParts, words: objectionForwardingWords, content: objectionForwardingContent },
  'hearing-invitation': { parts: hearingInvitationParts, words: hearingInvitationWords, content: hearingInvitationContent },
  'hearing-skipped': { parts: hearingSkippedParts, words: hearingSkippedWords, content: hearingSkippedContent },
  'objection-term': { parts: objectionTermParts, words: objectionTermWords, content: objectionTermContent },
  'objection-decision': { parts: objectionDecisionParts, words: objectionDecisionWords, content: objectionDecisionContent },
  'default-penalty-decision': { parts: defaultPenaltyDecisionParts, words: defaultPenaltyDecisionWords, content: defaultPenaltyDecisionContent },
  'joined-decision': { parts: joinedDecisionParts, words: joinedDecisionWords, content: joinedDecisionContent },
  'court-ruling': { parts: courtRulingParts, words: courtRulingWords, content: courtRulingContent },
};

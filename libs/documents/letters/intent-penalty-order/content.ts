import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { eurosNl, hoursNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { invitationContent } from '../common/views-invitation.js';
import type { IntentPenaltyOrderInput } from './input.js';

/** What fills the text of an intention to impose a penalty order. */
export function intentPenaltyOrderContent(letter: IntentPenaltyOrderInput): LetterContent {
  const { intended } = letter;
  const places = {
    perDay: intended === null ? '' : eurosNl(intended.perDayCents),
    cap: intended === null ? '' : eurosNl(intended.capCents),
    complianceHours: intended === null ? '' : hoursNl(intended.complianceHours),
  };
  return mergeContent(headerContent(letter), invitationContent(letter), { places, flags: { intended: intended !== null }, inserts: {} });
}

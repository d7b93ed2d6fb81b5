import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { eurosNl, hoursNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { invitationContent } from '../common/views-invitation.js';
import type { IntentPenaltyOrderInput } from './input.js';

/** What fills the text of an intention to impose a penalty order. */
export function intentPenaltyOrderContent(letter: IntentPenaltyOrderInput): LetterContent {
  const { perDayCents, capCents, complianceHours } = letter.intended;
  const places = { perDay: eurosNl(perDayCents), cap: eurosNl(capCents), complianceHours: hoursNl(complianceHours) };
  return mergeContent(headerContent(letter), invitationContent(letter), { places, flags: {}, inserts: {} });
}

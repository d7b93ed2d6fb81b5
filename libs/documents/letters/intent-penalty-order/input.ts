import type { ViewsInvitation } from '../common/views-invitation.js';

export interface IntentPenaltyOrderInput extends ViewsInvitation {
  /** The penalty that is intended (5:32b Awb), in cents, and the compliance period in hours; null where that is still open. */
  readonly intended: { readonly perDayCents: number; readonly capCents: number; readonly complianceHours: number } | null;
}

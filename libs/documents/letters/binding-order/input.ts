import type { Instant } from '../../../law/calendar/brands.js';
import type { DecisionHeader, LocationLine, TermInHours } from '../common/header.js';
import type { ViewsGiven } from '../common/evidence.js';

/** Why the order is directed to this provider (art. 6(1)(2) CSAM Act). */
export interface Attribution {
  readonly role: 'hosting' | 'caching' | 'mere-conduit';
  /** Why it cannot be directed to a hosting provider; null for a hosting provider. */
  readonly nonHostingReason: string | null;
  readonly findings: readonly { readonly establishedAt: Instant; readonly finding: string }[];
}

export interface BindingOrderInput extends DecisionHeader {
  /** The notice that was ignored; null where the order rests on the Authority's own research. */
  readonly notice: { readonly flagger: string; readonly reference: string; readonly sentAt: Instant; readonly lastSeenOnlineAt: Instant } | null;
  /** Facts and circumstances that show the material, art. 6(4)(a). */
  readonly facts: string;
  readonly attribution: Attribution;
  /** The data to make inaccessible, art. 6(4)(b). */
  readonly locations: readonly LocationLine[];
  readonly equivalentMaterial: boolean;
  /** At most twelve hours, art. 6(4)(c). */
  readonly term: TermInHours;
  readonly views: ViewsGiven;
  /** Art. 5(1): who was consulted, when. */
  readonly consultations: readonly { readonly with: 'police' | 'public-prosecution'; readonly at: Instant }[];
  /** Who receives the report on effect, DSA art. 9(2)(a)(vi). */
  readonly effectReport: { readonly to: string; readonly email: string };
  /** Where the order applies, DSA art. 9(2)(b), as a full sentence. */
  readonly territorialScope: string;
  /** The language that the provider declared for its contact point, DSA art. 11(3). */
  readonly language: 'nl' | 'en';
  /** What stands in English beside the Dutch, DSA art. 9(2)(c); the facts are translated where the provider declared English. */
  readonly english: { readonly territorialScope: string; readonly facts: string | null };
  readonly digitalServicesCoordinator: string;
}

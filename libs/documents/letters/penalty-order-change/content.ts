import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl, eurosNl, momentNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import type { PenaltyOrderChangeInput, PenaltyOrderOutcome } from './input.js';

const SHORT: { readonly [kind in PenaltyOrderOutcome['kind']]: string } = {
  lift: 'De last wordt opgeheven.',
  suspend: 'De looptijd van de last wordt opgeschort.',
  reduce: 'De dwangsom wordt verminderd.',
  refuse: 'Het verzoek wordt afgewezen.',
};

/** For what the order forfeits its amount, as it stands and from now on (5:32b(1) Awb). */
const FOR_EACH: { readonly [unit in UnitOf]: { readonly forEach: string; readonly forEachLeft: string } } = {
  'calendar-day': { forEach: 'voor elke kalenderdag', forEachLeft: 'voor elke kalenderdag waarop u de last niet of niet volledig uitvoert' },
  violation: { forEach: 'voor elke vindplaats, eenmaal per kalenderdag', forEachLeft: 'voor elke vindplaats die nog bereikbaar is, eenmaal per kalenderdag' },
  once: { forEach: 'ineens', forEachLeft: 'ineens, zodra is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd' },
};

/** What fills the text of a decision to lift, suspend or reduce, or to refuse that. */
export function penaltyOrderChangeContent(letter: PenaltyOrderChangeInput): LetterContent {
  const { penaltyOrder, request, ground, outcome } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: {
      penaltyReference: penaltyOrder.reference,
      penaltyDate: dateNl(penaltyOrder.date),
      penaltyAnnouncedAt: momentNl(penaltyOrder.announcedAt),
      perDay: eurosNl(penaltyOrder.perDayCents),
      ...FOR_EACH[penaltyOrder.unit ?? 'calendar-day'],
      cap: eurosNl(penaltyOrder.capCents),
      forfeited: eurosNl(letter.forfeitedCents),
      requestedOn: request === null ? '' : dateNl(request.on),
      requestSummary: request?.summary ?? '',
      outcomeShort: SHORT[outcome.kind],
      suspendedFrom: outcome.kind === 'suspend' ? momentNl(outcome.from) : '',
      suspendedUntil: outcome.kind === 'suspend' ? untilNl(outcome.until) : '',
      newPerDay: outcome.kind === 'reduce' ? eurosNl(outcome.perDayCents) : '',
      newCap: outcome.kind === 'reduce' ? eurosNl(outcome.capCents) : '',
      reasons: letter.reasons,
    },
    flags: {
      requested: request !== null,
      lift: outcome.kind === 'lift',
      suspend: outcome.kind === 'suspend',
      reduce: outcome.kind === 'reduce',
      refuse: outcome.kind === 'refuse',
      impossibility: ground === 'impossibility',
      year: ground === 'year-without-forfeiture',
      ownMotion: ground === 'own-motion',
    },
    inserts: {},
  });
}

const untilNl = (until: PenaltyOrderChangeInput['penaltyOrder']['announcedAt'] | null): string => (until === null ? 'tot wij anders besluiten' : `tot ${momentNl(until)}`);

import type { LocalDate } from '../../law/calendar/brands.js';
import type { HelpStep, SkipGround } from '../remedies/help-step.js';
import { standing } from './open-objection.js';
import type { ObjectionState } from './state.js';

const when = (missing: boolean, what: string): readonly string[] => (missing ? [what] : []);

/** The steps of an objection (chapters 6 and 7 Awb), in their order. */
export function objectionHelp(objection: ObjectionState, today: LocalDate): readonly HelpStep[] {
  return [acknowledgement(objection), timeliness(objection), defects(objection), hearers(objection), hearing(objection), advice(objection), term(objection, today), decision(objection)];
}

const acknowledgement = ({ acknowledgedOn }: ObjectionState): HelpStep => ({
  step: 'Ontvangst bevestigen',
  article: 'awb:6:14',
  requires: 'Een schriftelijke ontvangstbevestiging aan de indiener of zijn gemachtigde.',
  missing: when(acknowledgedOn === null, 'De ontvangst is nog niet bevestigd.'),
  mayBeSkippedOn: [],
  done: acknowledgedOn !== null,
});

function timeliness(objection: ObjectionState): HelpStep {
  const late = standing(objection).filter((one) => Object.values(one.timeliness).includes('late'));
  const unjudged = late.some(({ excusable }) => excusable === null);
  return {
    step: 'Tijdigheid beoordelen',
    article: 'awb:6:9',
    requires: 'Een oordeel of het bezwaar op tijd is; is het te laat, dan of de indiener redelijkerwijs in verzuim is geweest.',
    missing: when(unjudged, 'Over de verschoonbaarheid van de termijnoverschrijding is niet geoordeeld (6:11 Awb).'),
    mayBeSkippedOn: [],
    done: !unjudged,
  };
}

function defects(objection: ObjectionState): HelpStep {
  const lacks = [...new Set(standing(objection).flatMap((one) => one.lacks))];
  const { repair } = objection;
  const asked = repair !== null;
  return {
    step: 'Verzuimen laten herstellen',
    article: 'awb:6:6',
    requires: 'Voordat het bezwaar om een verzuim niet-ontvankelijk kan zijn: een brief met een hersteltermijn.',
    missing: [...when(lacks.length > 0 && !asked, `Er is geen hersteltermijn gegeven voor: ${lacks.join(', ')}.`), ...when(repair?.endedOn === null, `De hersteltermijn loopt tot en met ${repair?.lastDay ?? ''}.`)],
    mayBeSkippedOn: [],
    done: lacks.length === 0 || (asked && repair.endedOn !== null),
  };
}

const hearers = ({ hearers: appointed, heard }: ObjectionState): HelpStep => ({
  step: 'Bepalen wie hoort',
  article: 'awb:7:5',
  requires: 'Iemand die niet bij de voorbereiding was betrokken, of een meerderheid van zulke personen onder wie degene die leidt; of een commissie met een onafhankelijke voorzitter (7:13 Awb).',
  missing: when(appointed === null && heard !== 'skipped', 'Er is nog niet bepaald wie hoort.'),
  mayBeSkippedOn: noHearing,
  done: appointed !== null || heard === 'skipped',
});

/** The grounds of 7:3 Awb. */
const noHearing: readonly SkipGround[] = [
  { ground: 'Het bezwaar is kennelijk niet-ontvankelijk.', article: 'awb:7:3' },
  { ground: 'Het bezwaar is kennelijk ongegrond.', article: 'awb:7:3' },
  { ground: 'De belanghebbenden hebben verklaard niet te willen worden gehoord.', article: 'awb:7:3' },
  { ground: 'De belanghebbende reageerde niet binnen een gestelde redelijke termijn.', article: 'awb:7:3' },
  { ground: 'Aan het bezwaar wordt volledig tegemoetgekomen en niemand anders wordt geschaad.', article: 'awb:7:3' },
];

const hearing = ({ hearing: planned, heard }: ObjectionState): HelpStep => ({
  step: 'Horen',
  article: 'awb:7:2',
  requires: 'Een uitnodiging, de stukken een week ter inzage, nadere stukken tot tien dagen ervoor, en een verslag.',
  missing: [
    ...when(heard === 'not-yet' && planned === null, 'Er is geen hoorzitting gepland en geen grond vastgelegd om niet te horen.'),
    ...when(heard === 'not-yet' && planned !== null, `De hoorzitting van ${planned?.on ?? ''} is nog niet als gehouden vastgelegd.`),
    ...when(heard === 'again', 'Over nieuwe feiten van aanmerkelijk belang is nog niet gehoord (7:9 Awb).'),
  ],
  mayBeSkippedOn: noHearing,
  done: heard === 'heard' || heard === 'skipped',
});

const advice = ({ hearers: appointed, advice: given }: ObjectionState): HelpStep => ({
  step: 'Advies van de commissie',
  article: 'awb:7:13',
  requires: 'Is er een commissie, dan haar advies; afwijken vraagt een motivering.',
  missing: when(appointed?.committee === true && given === null, 'De commissie heeft nog niet geadviseerd.'),
  mayBeSkippedOn: [{ ground: 'Er is geen adviescommissie ingesteld.', article: 'awb:7:13' }],
  done: appointed?.committee !== true || given !== null,
});

const term = ({ dueOn, adjourned, inDefaultSince }: ObjectionState, today: LocalDate): HelpStep => ({
  step: 'Termijn bewaken',
  article: 'awb:7:10',
  requires: dueOn === null ? 'De beslistermijn begint na de bekendmaking en de bezwaartermijn.' : `Beslissen uiterlijk op ${dueOn}.`,
  missing: [
    ...when(dueOn !== null && today > dueOn, 'De beslistermijn is verstreken.'),
    ...when(inDefaultSince !== null, 'De Autoriteit is in gebreke gesteld: na twee weken kost elke dag geld (4:17 Awb).'),
  ],
  mayBeSkippedOn: [
    ...(adjourned ? [] : [{ ground: 'Verdagen met ten hoogste zes weken, bij brief vóór het einde van de termijn.', article: 'awb:7:10(3)' }]),
    { ground: 'Verder uitstel met instemming, of om een wettelijk procedurevoorschrift.', article: 'awb:7:10(4)' },
  ],
  done: false,
});

const decision = ({ answer, objectors }: ObjectionState): HelpStep => ({
  step: 'Beslissen',
  article: 'awb:7:11',
  requires: 'Een volledige heroverweging naar de feiten van nu, per grond gemotiveerd, door iemand die het bestreden besluit niet maakte of nam, met een rechtsmiddelverwijzing.',
  missing: [...when(answer === null, 'Er is nog geen ontwerpbeslissing.'), ...when(answer === null && objectors.some(({ requestsCosts }) => requestsCosts), 'Beslis ook op het verzoek om kosten (7:15 Awb).')],
  mayBeSkippedOn: [{ ground: 'Het bezwaar wordt ingetrokken.', article: 'awb:6:21' }, { ground: 'De Autoriteit stemt in met rechtstreeks beroep.', article: 'awb:7:1a' }],
  done: false,
});

import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { appealTerm, defaultPenalty, hearingTerms, objectionDecisionDue, paymentTerm } from '../../law/index.js';
import type { AppealOpen } from '../letters/common/appeal.js';
import type { DecisionDue, ObjectionAbout } from '../letters/common/objection.js';
import type { RemedyLetterInputs } from '../letters/remedy-letters.js';
import { answered, remedies, rules, sampleHeader, samplePenaltyOrder } from './samples.js';

const penaltyOrder = { kind: 'penalty-order', reference: samplePenaltyOrder.reference, date: samplePenaltyOrder.date } as const;
const collection = { kind: 'collection-decision', reference: 'AOM-2026-000017-I1', date: localDate('2026-05-12') } as const;
const signatory = { ...sampleHeader.signatory, role: 'jurist bezwaar en beroep', name: 'mr. B. Groen', mandate: null };
const decider = { ...sampleHeader.signatory, role: 'hoofd Juridische Zaken', name: 'mr. C. Zwart' };

const objection: ObjectionAbout = { reference: 'AOM-2026-000017-OB1', objectors: ['Noordzee Hosting B.V.'], receivedOn: localDate('2026-04-20'), against: [penaltyOrder] };

const basis = { announcedOn: localDate('2026-04-07'), committee: false, adjourned: false };
function due(asked: Partial<Parameters<typeof objectionDecisionDue>[0]> = {}): DecisionDue {
  const { value, derivation } = answered(objectionDecisionDue({ ...basis, suspensions: [], ...asked }, rules));
  return { on: value.dueOn, derivation };
}

const hearingDays = answered(hearingTerms({ hearingOn: localDate('2026-06-09') }, rules));

export function appealOpen(sentOn: string, court: string | null): AppealOpen {
  const { value, derivation } = answered(appealTerm({ sentOn: localDate(sentOn) }, rules));
  return { sentOn: localDate(sentOn), lastDay: value.lastDay, derivation, court, interimReliefCourt: court ?? 'de rechtbank' };
}

const late = answered(defaultPenalty({ decisionDueOn: localDate('2026-06-30'), noticeReceivedOn: localDate('2026-07-06'), decidedOn: localDate('2026-07-31') }, rules));
const pay = answered(paymentTerm({ kind: 'fine', from: localDate('2026-08-10') }, rules));

/** One letter of every kind about objection, interim relief and appeal. */
export const remedySamples: RemedyLetterInputs = {
  'objection-acknowledgement': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K31',
    date: localDate('2026-04-21'),
    signatory,
    objection,
    firstReceivedBy: null,
    lacks: ['grounds', 'signature'],
    due: due(),
    interimReliefCourt: 'de rechtbank Amsterdam',
  },
  'objection-repair': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K32',
    date: localDate('2026-04-22'),
    signatory,
    objection,
    lacks: ['grounds', 'authorisation'],
    lastDay: localDate('2026-05-07'),
    due: due({ suspensions: [{ from: localDate('2026-04-23'), until: localDate('2026-05-07') }] }),
  },
  'objection-forwarding': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K33',
    date: localDate('2026-04-22'),
    signatory,
    objection: { ...objection, against: [{ kind: 'binding-order', reference: 'brief van 3 april 2026', date: null }] },
    ground: 'other-body',
    to: 'de Autoriteit Consument en Markt',
    reasons: 'Het besluit waartegen u bezwaar maakt, is niet door ons genomen. De Autoriteit Consument en Markt houdt toezicht op de regels waarover het gaat.',
  },
  'hearing-invitation': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K36',
    date: localDate('2026-05-13'),
    signatory,
    objection,
    on: localDate('2026-06-09'),
    time: '10:30',
    place: 'ons kantoor, Voorbeeldplein 1 in Den Haag, zaal 2',
    committee: false,
    fileOpenFrom: hearingDays.value.fileOpenFrom,
    documentsUntil: hearingDays.value.documentsUntil,
    derivation: hearingDays.derivation,
    newFacts: null,
    withheld: { parts: ['de adressen van de vindplaatsen (stuk 4)', 'de namen van de analisten van het meldpunt (stuk 7)'], reasons: 'Met de adressen kan het materiaal worden teruggevonden. De analisten moeten hun werk veilig kunnen doen.' },
  },
  'hearing-skipped': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K37',
    date: localDate('2026-05-20'),
    signatory,
    objection,
    ground: { kind: 'no-reply', askedOn: localDate('2026-05-04'), lastDay: localDate('2026-05-18') },
    reasons: 'Wij hebben op 4 mei 2026 een antwoordformulier gestuurd aan het adres dat u in uw bezwaarschrift noemt, en op 12 mei 2026 een herinnering. Op geen van beide hebben wij een reactie ontvangen.',
  },
  'objection-term': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K40',
    date: localDate('2026-06-15'),
    signatory,
    objection,
    ground: 'adjourned',
    was: due().on,
    due: due({ adjourned: true }),
    reasons: 'Op de hoorzitting hebt u nieuwe stukken aangekondigd. Wij willen die zorgvuldig kunnen bekijken, en u daarop laten reageren.',
  },
  'objection-decision': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-OB1',
    date: localDate('2026-06-26'),
    signatory: decider,
    persons: ['J. Jansen'],
    appeal: appealOpen('2026-06-26', null),
    objection: { ...objection, against: [penaltyOrder, collection] },
    rulings: [
      { decision: penaltyOrder, outcome: 'founded', change: { kind: 'penalty-order', amountPerDayCents: 400_000, capCents: 6_000_000 } },
      { decision: collection, outcome: 'unfounded' },
    ],
    hearing: {
      kind: 'heard',
      hearings: [
        {
          on: localDate('2026-06-09'),
          present: ['J. Jansen, namens Noordzee Hosting B.V.', 'mr. B. Groen, die het gesprek leidde'],
          separatelyBecause: null,
          report: 'Namens Noordzee Hosting B.V. is toegelicht dat het bedrag per dag hoger is dan de omzet van de klant om wie het gaat. Gevraagd is om een lager bedrag.\n\nOver het verloop van 8 april 2026 is verklaard dat het beheer die dag niet bezet was.',
        },
      ],
    },
    advice: null,
    answers: [
      {
        ground: 'De dwangsom is te hoog. Zij staat niet in verhouding tot de omvang van de klant en tot het aantal bestanden.',
        answer: 'De hoogte van een dwangsom moet in redelijke verhouding staan tot de zwaarte van het geschonden belang en tot de prikkel die nodig is. Het gaat om twee bestanden. Met een dwangsom van € 4.000 per dag blijft de prikkel groot genoeg.',
      },
      { ground: 'De last kon niet op tijd worden uitgevoerd, omdat het beheer in het paasweekend niet bezet was.', answer: 'Bepalend is of uitvoering binnen de termijn mogelijk was. Dat was zo: verwijderen is een enkele handeling. Hoe het beheer is bezet, komt voor uw rekening.' },
    ],
    reasons: 'Bij de heroverweging hebben wij alle omstandigheden opnieuw gewogen. Er is geen reden om van de last als zodanig af te zien: het materiaal stond na het bevel nog dagen online. De hoogte van de dwangsom passen wij aan.',
    costs: { amountCents: 129_400, reasons: 'De last wordt gedeeltelijk herroepen omdat het bedrag onvoldoende was gemotiveerd. Dat is aan ons te wijten. Wij vergoeden het bezwaarschrift en het verschijnen op de hoorzitting, elk één punt.' },
    lateness: null,
    dueOn: due().on,
    amounts: [
      { description: 'Dwangsom over 9 april 2026', fromCents: 500_000, toCents: 400_000 },
      { description: 'Dwangsom over 10 april 2026', fromCents: 500_000, toCents: 400_000 },
    ],
    repayment: { principalCents: 200_000, interestCents: 1_973 },
  },
  'default-penalty-decision': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-DP1',
    date: localDate('2026-08-10'),
    signatory: decider,
    remedies: remedies('2026-08-10'),
    objection,
    dueOn: localDate('2026-06-30'),
    noticeReceivedOn: localDate('2026-07-06'),
    decidedOn: localDate('2026-07-31'),
    amountCents: late.value.amountCents,
    derivation: late.derivation,
    nothingOwedBecause: null,
    payBy: { on: pay.value.payBy, derivation: pay.derivation },
    reasons: 'De ingebrekestelling is ontvangen nadat de beslistermijn was verstreken. Er is geen grond waarop geen dwangsom verschuldigd is.',
  },
  'joined-decision': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K52',
    date: localDate('2026-09-03'),
    signatory,
    procedure: { kind: 'appeal', reference: 'AOM-2026-000017-BR1', court: { name: 'de rechtbank Amsterdam', fileNumber: 'AMS 26/4417' } },
    about: 'de beslissing op bezwaar van 26 juni 2026 (kenmerk AOM-2026-000017-OB1)',
    joined: 'de invorderingsbeschikking van 12 mei 2026 (kenmerk AOM-2026-000017-I1)',
    article: 'awb:5:39',
    grounds: 'Volgens u is op 11 april 2026 ten onrechte een dwangsom verbeurd, omdat het bestand toen al was verwijderd.',
    copyToCourt: true,
  },
  'court-ruling': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-K71',
    date: localDate('2027-02-17'),
    signatory,
    instance: 'appeal',
    court: 'de rechtbank Amsterdam',
    fileNumber: 'AMS 26/4417',
    ruledOn: localDate('2027-02-15'),
    ecli: 'ECLI:NL:RBAMS:2027:1',
    outcome: 'founded',
    rulings: [
      {
        decision: { kind: 'objection-decision', reference: 'AOM-2026-000017-OB1', date: localDate('2026-06-26') },
        annulled: 'whole',
        effectsKept: false,
        follows: { kind: 'court-decides', of: penaltyOrder, change: { kind: 'penalty-order', amountPerDayCents: 300_000, capCents: 4_500_000 } },
      },
      { decision: collection, annulled: 'no', effectsKept: false, follows: { kind: 'none' } },
    ],
    measures: [],
    conditions: null,
    amounts: [{ description: 'Dwangsom over 9 april 2026', fromCents: 400_000, toCents: 300_000 }],
    repayment: { principalCents: 100_000, interestCents: 2_466 },
    costsCents: 186_800,
    courtFeeCents: 38_500,
    higherAppeal: { lastDay: answered(appealTerm({ sentOn: localDate('2027-02-15') }, rules)).value.lastDay, derivation: answered(appealTerm({ sentOn: localDate('2027-02-15') }, rules)).derivation },
  },
};

const { 'objection-decision': decision, 'court-ruling': ruling, 'objection-term': term } = remedySamples;
const several = { ...objection, objectors: ['Noordzee Hosting B.V.', 'Stichting Klant'] };
const unmandated = { ...sampleHeader.signatory, mandate: null };
const mandated = sampleHeader.signatory;
const consents = (['consent-of-objector', 'consent-of-all-parties', 'statutory-procedure'] as const).map((ground) => ({ ...term, ground, due: due({ agreedUntil: localDate('2026-09-01') }) }));

/** The other turns that each of these letters can take. */
export const remedyVariants: { readonly [K in keyof RemedyLetterInputs]: readonly RemedyLetterInputs[K][] } = {
  'objection-acknowledgement': [
    { ...remedySamples['objection-acknowledgement'], objection: several, firstReceivedBy: 'de gemeente Voorbeeldstad', lacks: [], due: null, signatory: mandated },
  ],
  'objection-repair': [{ ...remedySamples['objection-repair'], objection: several, due: null, signatory: mandated, lacks: ['name-and-address', 'date', 'description-of-decision', 'translation', 'signature'] }],
  'objection-forwarding': [
    { ...remedySamples['objection-forwarding'], objection: several, ground: 'direct-appeal', to: 'de bevoegde rechtbank', signatory: mandated, reasons: 'De zaak gaat alleen om een rechtsvraag.' },
    { ...remedySamples['objection-forwarding'], objection, ground: 'direct-appeal-refused', to: null, reasons: 'Over de feiten bestaat nog verschil van inzicht.' },
  ],
  'hearing-invitation': [{ ...remedySamples['hearing-invitation'], objection: several, time: null, committee: true, newFacts: 'Op 20 mei 2026 zijn de logbestanden van uw server ontvangen.', withheld: null, signatory: mandated }],
  'hearing-skipped': [
    { ...remedySamples['hearing-skipped'], objection: several, ground: { kind: 'waived', declaredOn: localDate('2026-05-11') }, signatory: mandated },
    ...(['manifestly-inadmissible', 'manifestly-unfounded', 'fully-met'] as const).map((kind) => ({ ...remedySamples['hearing-skipped'], ground: { kind } })),
  ],
  'objection-term': [
    ...consents,
    { ...term, objection: several, ground: 'repaired', was: null, due: due({ suspensions: [{ from: localDate('2026-04-23'), until: localDate('2026-04-30') }] }), reasons: null, signatory: mandated },
    { ...term, ground: 'committee', due: due({ committee: true }), reasons: null },
  ],
  'objection-decision': [
    {
      ...decision,
      objection: several,
      signatory: unmandated,
      date: localDate('2026-07-31'),
      appeal: appealOpen('2026-07-31', 'de rechtbank Den Haag'),
      rulings: [{ decision: penaltyOrder, outcome: 'inadmissible', ground: 'late' }],
      hearing: { kind: 'skipped', ground: { kind: 'manifestly-inadmissible' }, reasons: 'Het bezwaarschrift kwam drie weken na het einde van de termijn, zonder uitleg.' },
      lateness: { excusable: false, reasons: 'U hebt niet uitgelegd waarom u te laat was.' },
      costs: { amountCents: 0, reasons: 'De last is niet herroepen.' },
      amounts: [],
      repayment: null,
    },
    {
      ...decision,
      dueOn: null,
      rulings: [{ decision: penaltyOrder, outcome: 'founded', change: { kind: 'revoke' } }, { decision: collection, outcome: 'founded', change: { kind: 'none' } }],
      advice: { receivedOn: localDate('2026-06-15'), text: 'De commissie adviseert het bezwaar ongegrond te verklaren.\n\nZij overweegt dat de last voldoende is gemotiveerd.', deviatesBecause: 'De commissie heeft de stukken van 20 mei 2026 niet kunnen betrekken.' },
      lateness: { excusable: true, reasons: 'Het besluit was naar een verkeerd adres gestuurd.' },
      costs: null,
      repayment: null,
      hearing: { kind: 'heard', hearings: [{ on: localDate('2026-06-09'), present: ['J. Jansen'], separatelyBecause: 'De bedrijfsgegevens van een ander bleven zo geheim.', report: 'Het bezwaar is toegelicht.' }, { on: localDate('2026-06-16'), present: ['J. Jansen'], separatelyBecause: null, report: 'Over de nieuwe stukken is gesproken.' }] },
    },
    { ...decision, advice: { receivedOn: localDate('2026-06-15'), text: 'Gedeeltelijk gegrond.', deviatesBecause: null }, rulings: [{ decision: { ...penaltyOrder, kind: 'fine-decision' }, outcome: 'founded', change: { kind: 'fine', amountCents: 100_000 } }, { decision: collection, outcome: 'unfounded' }] },
  ],
  'default-penalty-decision': [
    { ...remedySamples['default-penalty-decision'], objection: several, decidedOn: null, amountCents: 0, derivation: null, nothingOwedBecause: 'notice-unreasonably-late', payBy: null, signatory: unmandated },
    ...(['not-an-interested-party', 'manifestly-inadmissible-or-unfounded'] as const).map((nothingOwedBecause) => ({ ...remedySamples['default-penalty-decision'], amountCents: 0, derivation: null, nothingOwedBecause, payBy: null })),
  ],
  'joined-decision': [
    { ...remedySamples['joined-decision'], procedure: { kind: 'objection', reference: objection.reference, court: null }, article: 'awb:6:19', joined: 'het besluit over de last onder dwangsom van 16 april 2026 (kenmerk W1)', grounds: null, copyToCourt: false, signatory: mandated },
    { ...remedySamples['joined-decision'], article: 'awb:4:125', joined: 'de rentebeschikking van 1 september 2026 (kenmerk R1)' },
  ],
  'court-ruling': [
    {
      ...ruling,
      instance: 'interim-relief',
      ecli: null,
      outcome: 'granted',
      rulings: [],
      measures: [
        { kind: 'suspend-order', subject: penaltyOrder, description: null, from: instant('2026-04-29T10:00:00Z'), until: instant('2026-05-10T10:00:00Z') },
        { kind: 'suspend-collection', subject: penaltyOrder, description: null, from: instant('2026-04-29T10:00:00Z'), until: null },
        { kind: 'suspend-publication', subject: penaltyOrder, description: null, from: instant('2026-04-29T10:00:00Z'), until: null },
        { kind: 'other', subject: null, description: 'De autoriteit verstrekt binnen een week de meetgegevens.', from: instant('2026-04-29T10:00:00Z'), until: null },
      ],
      conditions: 'Noordzee Hosting B.V. houdt de bestanden tot de beslissing op bezwaar ontoegankelijk.',
      amounts: [],
      repayment: null,
      costsCents: 0,
      courtFeeCents: 0,
      higherAppeal: null,
      signatory: mandated,
    },
    { ...ruling, outcome: 'unfounded', rulings: [{ ...ruling.rulings[0] ?? never(), annulled: 'no', follows: { kind: 'none' } }], amounts: [], repayment: null },
    { ...ruling, instance: 'higher-appeal', rulings: [{ ...ruling.rulings[0] ?? never(), annulled: 'in-part', follows: { kind: 'new-decision', by: localDate('2027-04-15') } }, { decision: collection, annulled: 'whole', effectsKept: true, follows: { kind: 'none' } }, { decision: penaltyOrder, annulled: 'whole', effectsKept: false, follows: { kind: 'none' } }] },
    { ...ruling, rulings: [{ ...ruling.rulings[0] ?? never(), follows: { kind: 'court-decides', of: penaltyOrder, change: { kind: 'revoke' } } }] },
    { ...ruling, instance: 'higher-appeal', rulings: [{ decision: { kind: 'ruling', reference: 'ROT 26/1234', date: localDate('2027-01-20') }, annulled: 'whole', effectsKept: false, follows: { kind: 'restore' } }] },
    ...(['no-jurisdiction', 'inadmissible'] as const).map((outcome) => ({ ...ruling, outcome, rulings: [], amounts: [], repayment: null })),
    { ...ruling, instance: 'interim-relief', outcome: 'refused', rulings: [], amounts: [], repayment: null, higherAppeal: null },
  ],
};

function never(): never {
  throw new Error('The sample rules on nothing.');
}

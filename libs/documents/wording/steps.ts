import { freeDayNames } from '../../law/days/free-day-names.js';
import type { Derivation, Json } from '../../law/derivation.js';
import { citeAllNl } from './citation.js';
import { hoursNl, lengthNl, listNl, valueNl } from './values.js';

/** One step of a computation as a reader follows it. */
export interface StepNl {
  readonly step: string;
  readonly outcome: string;
  readonly articles: string;
}

type Words = (derivation: Fields) => readonly [step: string, outcome: string];

/** A derivation with its inputs and values in words. */
interface Fields {
  readonly input: (name: string) => string;
  readonly value: (name: string) => string;
  /** The value itself, where it is an amount in cents and not an object. */
  readonly amount: () => string;
}

/** How the result of each rule is said. The rules and their fields are those of libs/law. */
const RESULTS: { readonly [rule: string]: Words } = {
  'objection-term': ({ input, value }) => [
    `Bezwaartermijn bij bekendmaking op ${input('announcedOn')}: van ${value('firstDay')} tot en met de laatste dag`,
    `${value('lastDay')} (per post: ontvangen uiterlijk ${value('postedReceivedBy')})`,
  ],
  'appeal-term': ({ input, value }) => [`Beroepstermijn bij verzending op ${input('sentOn')}`, value('lastDay')],
  'order-deadline': ({ input, value }) => [`${hoursInWords(input('hours'))} na bekendmaking op ${input('announcedAt')}; de uren lopen door`, value('dueAt')],
  'compliance-period': ({ input, value }) => [`${hoursInWords(input('hours'))} na bekendmaking op ${input('announcedAt')}; de uren lopen door`, value('endsAt')],
  'payment-term': ({ input, value }) => [`Betaaltermijn vanaf ${input('from')}; verzuim vanaf ${value('defaultFrom')}`, `betalen uiterlijk ${value('payBy')}`],
  'reminder-term': ({ input, value }) => [`Betaaltermijn na aanmaning op ${input('sentOn')}`, `betalen uiterlijk ${value('payBy')}`],
  'reminder-fee': ({ input, value }) => [`Aanmaningsvergoeding bij een schuld van ${input('debtCents')}`, value('feeCents')],
  'fine-category': ({ input, value }) => [`Boetecategorie ${input('category')} op ${input('violatedOn')}`, value('cents')],
  'fine-maximum': ({ input, value }) => [`Wettelijk maximum voor een overtreding op ${input('violatedOn')}: ${basisNl(value('basis'))}`, value('maximumCents')],
  'una-via': ({ input, value }) => [`Voorgelegd aan het Openbaar Ministerie op ${input('submittedOn')}; laatste dag voor een antwoord ${value('lastDay')}`, `bevoegd vanaf ${value('competentFrom')}`],
  'standing-still': ({ input, value }) => [`De termijn staat stil van ${input('from')} tot ${input('until')}`, `${value('days')} dagen`],
  'fine-decision-term': ({ input, value }) => [`Beslistermijn na het rapport van ${input('reportOn')}`, value('dueOn')],
  publication: ({ input, value }) => [`Openbaarmaking na bekendmaking op ${input('announcedOn')}`, `niet eerder dan ${value('earliestOn')}`],
  'forfeited-unit': ({ input, value }) => [`Dwangsom over ${input('day')}, vastgesteld op ${input('at')}`, `${value('amountCents')} (samen ${value('totalCents')})`],
  forfeiture: ({ value }) => ['Verbeurde dwangsommen samen', value('totalCents')],
  interest: ({ input, value }) => [`Wettelijke rente over ${input('principalCents')} van ${input('from')} tot en met ${input('until')}`, value('interestCents')],
  'year-of-default': ({ input, value }) => [`Verzuim van ${input('from')} tot en met ${input('until')}`, `${value('principalAndInterestCents')} met rente`],
  'interest-on-debt': ({ input, value }) => [`Wettelijke rente samen, met de drempel van ${input('on')}`, value('dueCents')],
  'rounded-once': ({ input, amount }) => [`De rente over ${input('parts')} bedragen opgeteld, één keer afgerond op hele centen`, amount()],
  'interest-fixed': ({ input, value }) => [`Vastgesteld is ${input('fixedCents')} aan wettelijke rente; daarvan staat nog open`, value('openCents')],
  'objection-decision-term': ({ input, value }) => [`Beslistermijn ${input('committee') === 'ja' ? 'met adviescommissie' : 'zonder adviescommissie'}${input('adjourned') === 'ja' ? ', verdaagd' : ''}, vanaf de dag na de bezwaartermijn die eindigt op ${value('objectionTermEndsOn')}`, value('dueOn')],
  'term-stood-still': ({ input }) => [`De termijn stond stil van ${input('from')} tot en met ${input('until')}`, `${input('days')} dagen erbij`],
  'objection-decision-due': ({ input, value }) => [`Laatste dag voor de beslissing op bezwaar${input('agreedUntil') === 'geen' ? '' : `, met uitstel tot ${input('agreedUntil')}`}`, value('dueOn')],
  'hearing-terms': ({ input, value }) => [`Voor de hoorzitting op ${input('hearingOn')}: stukken indienen tot en met ${value('documentsUntil')}`, `dossier ter inzage uiterlijk vanaf ${value('fileOpenFrom')}`],
  'default-penalty': ({ input, value }) => [`Beslissen uiterlijk ${input('decisionDueOn')}, ingebrekestelling ontvangen op ${input('noticeReceivedOn')}: ${value('days')} dagen vanaf ${value('firstDay')}`, value('amountCents')],
  limitation: ({ input, value }) => [`Verjaring, gerekend vanaf ${input('from')}`, `verjaard na ${value('barredAfter')}`],
};

/** The steps of a computation in reading order, the result last. */
export function stepsNl(derivation: Derivation): readonly StepNl[] {
  if (derivation.rule === 'term') return termSteps(derivation);
  return [...derivation.steps.flatMap(stepsNl), resultOf(derivation)];
}

function resultOf(derivation: Derivation): StepNl {
  const words = RESULTS[derivation.rule];
  const [step, outcome] = words === undefined ? inGeneral(derivation) : words(fieldsOf(derivation));
  return { step, outcome, articles: citeAllNl(derivation.articles) };
}

/** A rule that has no words of its own yet is shown by its name and fields, so that no step is ever lost. */
function inGeneral({ rule, inputs, value }: Derivation): readonly [string, string] {
  const given = Object.entries(inputs).map(([name, each]) => `${name} ${valueNl(each, name)}`);
  return [`${rule.replaceAll('-', ' ')}${given.length === 0 ? '' : `: ${given.join('; ')}`}`, valueNl(value)];
}

function fieldsOf({ inputs, value }: Derivation): Fields {
  const outcome = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json }) : {};
  return {
    input: (name) => valueNl(inputs[name] ?? null, name),
    value: (name) => valueNl(outcome[name] ?? null, name),
    amount: () => valueNl(value, 'amountCents'),
  };
}

/** A term in days or weeks: where it ends by itself, which days it passes over, and where it ends then. */
function termSteps(derivation: Derivation): readonly StepNl[] {
  const { input, value } = fieldsOf(derivation);
  const first: StepNl = { step: `${lengthNl(input('length'))} na ${input('startsAfter')}`, outcome: value('nominalLastDay'), articles: '' };
  const moved = derivation.value !== null && value('lastDay') !== value('nominalLastDay');
  if (!moved) return [{ ...first, articles: citeAllNl(derivation.articles) }];
  const days = derivation.steps.filter((step) => step.rule === 'calendar-day');
  const free: StepNl = {
    step: `Vrije dagen: ${listNl(days.map(freeDay))}`,
    outcome: 'tellen niet als laatste dag',
    articles: citeAllNl(days.flatMap((day) => day.articles)),
  };
  const last: StepNl = { step: 'De termijn loopt door tot en met de eerste dag die geen zaterdag, zondag of feestdag is', outcome: value('lastDay'), articles: citeAllNl(derivation.articles.filter((article) => article !== 'atw:3')) };
  return [first, ...(days.length === 0 ? [] : [free]), last];
}

function freeDay({ inputs, value }: Derivation): string {
  const reasons = (value as { readonly reasons?: readonly string[] } | null)?.reasons ?? [];
  return `${valueNl(inputs['date'] ?? null)} (${listNl(reasons.map((reason) => freeDayNames[reason] ?? reason))})`;
}

const hoursInWords = (hours: string): string => (/^[\d,]+$/.test(hours) ? hoursNl(Number(hours.replace(',', '.'))) : hours);

const BASES: { readonly [basis: string]: string } = {
  'category-2': 'boetecategorie 2',
  'category-5': 'boetecategorie 5',
  'category-6': 'boetecategorie 6',
  'turnover-10-percent': '10 % van de omzet in het voorafgaande boekjaar',
  'turnover-4-percent': '4 % van de wereldwijde omzet in het voorafgaande boekjaar',
};

/** What a maximum rests on, in words. */
export const basisNl = (basis: string): string => BASES[basis] ?? basis;


const PARAMETERS: { readonly [parameter: string]: string } = {
  'fine-category': 'bedrag van geldboetecategorie',
  'interest-rate': 'percentage van de wettelijke rente',
  'reminder-fee': 'aanmaningsvergoeding',
  holiday: 'feestdag',
  'equated-day': 'gelijkgestelde dag',
  'calendar-year': 'feestdagen van het jaar',
  term: 'lengte van de termijn',
};

/** The name of a row of data, such as `fine-category 6`, in words. */
export function parameterNl(parameter: string): string {
  const [name = '', ...key] = parameter.split(' ');
  return [PARAMETERS[name] ?? name, ...key].join(' ');
}

import type { Schema as Api } from '../api/client.js';
import type { Values } from './read-form.js';
import type { Option } from './schema-form.js';

/** What a form may know of its case. */
export interface CaseFacts {
  readonly acts: readonly Api<'RecordedAct'>[];
  readonly decisions: readonly Api<'Decision'>[];
  readonly evidence: readonly Api<'Evidence'>[];
  readonly debts: readonly Api<'Debt'>[];
  readonly tasks: readonly Api<'Task'>[];
  readonly providerRecord: readonly Api<'ProviderOrder'>[];
  readonly legalNow: string;
}

interface Names {
  readonly decision: (kind: string) => string;
  readonly value: (value: string) => string;
  readonly moment: (moment: string) => string;
  readonly day: (day: string) => string;
}

interface NoticeSaid {
  readonly locationIds?: readonly string[];
  readonly provider?: Readonly<Record<string, unknown>>;
}

const noticeOf = ({ acts }: CaseFacts): NoticeSaid => (acts.find(({ type }) => type === 'NoticeEscalated')?.data['notice'] as NoticeSaid | undefined) ?? {};

/** What there is to choose from in this case, by the name of the field. */
export function optionsOf(facts: CaseFacts, names: Names): Readonly<Record<string, readonly Option[]>> {
  const decided = (kinds: readonly string[]): readonly Option[] => facts.decisions.filter(({ kind }) => kinds.includes(kind)).map(({ id, kind }) => ({ value: id, label: `${id} – ${names.decision(kind)}` }));
  const fines = facts.acts.filter(({ type }) => type === 'FineReportDrawnUp').map((_, index) => ({ value: `F${String(index + 1)}`, label: `F${String(index + 1)}` }));
  const debts = facts.debts.map(({ id }) => ({ value: id, label: id }));
  return {
    locationIds: (noticeOf(facts).locationIds ?? []).map((id) => ({ value: id, label: id })),
    evidenceIds: facts.evidence.map(({ id, at, locationId, orderId, result }) => ({ value: id, label: `${names.moment(at)} – ${locationId} (${orderId}): ${names.value(result)}` })),
    debtIds: debts,
    debtId: debts,
    days: facts.debts.filter(({ day }) => day !== null).map(({ day }) => ({ value: day ?? '', label: names.day(day ?? '') })),
    orderId: decided(['binding-order', 'penalty-order']),
    breachOf: decided(['binding-order']),
    decisionId: facts.decisions.map(({ id, kind }) => ({ value: id, label: `${id} – ${names.decision(kind)}` })),
    fineId: fines,
    key: facts.tasks.filter(({ resolvedAt }) => resolvedAt === null).map(({ key, problem }) => ({ value: key, label: `${key}: ${problem}` })),
  };
}

const observed: Readonly<Record<string, string>> = { EstablishNonCompliance: 'available', EstablishCompliance: 'unavailable' };

interface Start {
  readonly facts: CaseFacts;
  readonly subject: string | null;
  /** The legal now as a field for date and time shows it. */
  readonly localNow: string;
}

const evidenceOf = (type: string, { facts, subject }: Start): Values => ({
  evidenceIds: facts.evidence.filter(({ orderId, result }) => orderId === subject && (observed[type] === undefined || result === observed[type])).map(({ id }) => id),
});

const happened = ({ acts }: CaseFacts, type: string): boolean => acts.some((act) => act.type === type);

/** What the file already says, by the act that is about to be done. */
const starts: Readonly<Record<string, (start: Start) => Values>> = {
  AttributeProvider: ({ facts, localNow }) => ({
    ...Object.fromEntries(Object.entries(noticeOf(facts).provider ?? {}).map(([name, value]) => [`provider.${name}`, typeof value === 'boolean' ? value : String(value)])),
    role: 'hosting',
    'evidence.0.establishedAt': localNow,
  }),
  RecordConsultation: ({ facts, localNow }) => ({ with: facts.acts.some((act) => act.type === 'ConsultationRecorded' && act.data['with'] === 'police') ? 'public-prosecution' : 'police', consultedAt: localNow }),
  DraftBindingOrder: ({ facts }) => ({ locationIds: noticeOf(facts).locationIds ?? [], hours: '12' }),
  EstablishNonCompliance: (start) => evidenceOf('EstablishNonCompliance', start),
  EstablishCompliance: (start) => evidenceOf('EstablishCompliance', start),
  DrawUpReportOfFindings: (start) => evidenceOf('DrawUpReportOfFindings', start),
  InviteViews: ({ facts }) => ({ about: happened(facts, 'FineReportDrawnUp') ? 'fine' : 'penalty-order' }),
  RecordViews: ({ facts, localNow }) => {
    const about = facts.acts.filter((act) => act.type === 'ViewsInvited').at(-1)?.data['about'];
    return { about: typeof about === 'string' ? about : '', receivedOn: localNow.slice(0, 10) };
  },
  DrawUpFineReport: ({ localNow }) => ({ reportOn: localNow.slice(0, 10) }),
  ProposeSystematicNonCompliance: ({ facts }) => {
    const earlier = facts.providerRecord.filter(({ outcome }) => outcome === 'not-complied');
    const named = earlier.flatMap(({ caseNumber, orderId }, index): [string, string][] => [[`earlierOrders.${String(index)}.caseNumber`, caseNumber], [`earlierOrders.${String(index)}.orderId`, orderId]]);
    return { 'earlierOrders.#': String(earlier.length), ...Object.fromEntries(named) };
  },
};

/** What stands in a form at first: what the act is about, and what the file says already. */
export function firstValues(type: string, subject: string | null, facts: CaseFacts, localNow: string): Values {
  const about: Values = subject === null ? {} : Object.fromEntries(['orderId', 'breachOf', 'decisionId', 'fineId', 'key'].map((field) => [field, subject]));
  return { ...about, ...starts[type]?.({ facts, subject, localNow }) };
}

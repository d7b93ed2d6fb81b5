import { articleOfAct } from '../../../../libs/enforcement/case/act-articles.js';

/** The article that a step of the work list rests on: that of the act which it leads to. */
const leadsTo = {
  RecordConsultation: 'ConsultationRecorded',
  AttributeProvider: 'ProviderAttributed',
  AdmitNotice: 'NoticeAdmitted',
  DraftBindingOrder: 'BindingOrderDrafted',
  EstablishNonCompliance: 'NonComplianceEstablished',
  DraftPenaltyOrder: 'PenaltyOrderDrafted',
  DraftCollectionDecision: 'CollectionDecisionDrafted',
  DraftFineDecision: 'FineDecisionDrafted',
  ResolveTask: 'TaskResolved',
} as const satisfies Readonly<Record<string, keyof typeof articleOfAct>>;

const ofDecision: Readonly<Record<string, keyof typeof articleOfAct>> = {
  'binding-order': 'BindingOrderDrafted',
  'penalty-order': 'PenaltyOrderDrafted',
  'penalty-order-change': 'PenaltyOrderChangeDrafted',
  'fine-decision': 'FineDecisionDrafted',
  'collection-decision': 'CollectionDecisionDrafted',
};

/** Of a signature: the article of the decision that is signed; null where none is known. */
export function articleOfCommand(act: string, about: string | null): string | null {
  const type = act === 'ApproveDecision' ? ofDecision[about ?? ''] : (leadsTo as Readonly<Record<string, keyof typeof articleOfAct>>)[act];
  return type === undefined ? null : articleOfAct[type];
}

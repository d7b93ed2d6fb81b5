import type { CommandType } from '../../contracts/commands/command.js';

/** Roles inside and around the Authority; `process` and `nightly-run` are the engine itself. */
export type Role = 'case-officer' | 'approver' | 'legal-staff' | 'finance' | 'flagger' | 'auditor' | 'administrator' | 'process' | 'nightly-run';

const officials: readonly Role[] = ['case-officer', 'legal-staff'];

/** Which roles may give which command; deny by default, since a command without a row does not compile. */
export const allowedRoles: { readonly [T in CommandType]: readonly Role[] } = {
  EscalateNotice: ['flagger', 'case-officer'],
  RecordConsultation: officials,
  AttributeProvider: officials,
  AdmitNotice: officials,
  DismissNotice: officials,
  CloseCase: officials,
  ApproveDecision: ['approver'],
  RejectDraft: ['approver', 'case-officer', 'legal-staff'],
  SealDocument: ['process'],
  AnnounceDecision: ['process'],
  RecordUndelivered: ['process', ...officials],
  RecordRetrieval: ['process'],
  CorrectContactPoint: officials,
  RaiseTask: ['process', 'nightly-run'],
  ResolveTask: ['case-officer', 'legal-staff', 'finance', 'process'],
  DraftBindingOrder: officials,
  RequestObservation: officials,
  RecordObservation: ['case-officer', 'flagger', 'process', 'nightly-run'],
  RecordTermEnd: ['process'],
  EstablishNonCompliance: officials,
  EstablishCompliance: officials,
  InviteViews: officials,
  RecordViews: officials,
  DraftPenaltyOrder: officials,
  EndCompliancePeriod: ['process'],
  BookUnits: ['nightly-run'],
  DraftPenaltyOrderChange: officials,
  DrawUpFineReport: officials,
  RecordUnaVia: officials,
  RecordProsecutorSilence: ['process'],
  ProposeSystematicNonCompliance: officials,
  ApproveFinding: ['approver'],
  DraftFineDecision: officials,
  RefrainFromFine: officials,
  DraftCollectionDecision: [...officials, 'finance'],
  RecordDefault: ['process'],
  SendReminder: ['finance'],
  IssueWrit: ['finance'],
  RecordBarred: ['process', 'finance'],
  RecordPayment: ['finance'],
  WaiveDebt: ['finance', 'legal-staff'],
};

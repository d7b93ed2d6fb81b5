import type { CommandType } from '../../contracts/commands/command.js';
import type { Phase } from '../case/phase.js';
import type { TermKind } from '../terms/term.js';

const signing = ['ApproveDecision', 'RejectDraft'] as const;
const onPenalty = ['DraftCollectionDecision', 'DrawUpReportOfFindings', 'DraftPenaltyOrderChange', 'DrawUpFineReport'] as const;

/**
 * What officials can do next where a case stands, the usual order first; none
 * where the process or a term comes first. Whether an act is lawful is never
 * said here: the deciders are asked.
 */
export const actsOfPhase: { readonly [P in Phase]: readonly CommandType[] } = {
  notice: ['RecordConsultation', 'AttributeProvider', 'AdmitNotice', 'DismissNotice'],
  admissible: ['DraftBindingOrder', 'CloseCase'],
  'order-drafted': signing,
  'order-approved': [],
  'order-running': ['RequestObservation'],
  'order-observed': ['EstablishNonCompliance', 'EstablishCompliance', 'RequestObservation'],
  complied: ['CloseCase'],
  'non-compliance': ['InviteViews', 'RecordViews', 'DraftPenaltyOrder', 'DrawUpFineReport', 'CloseCase'],
  'penalty-drafted': signing,
  'penalty-approved': [],
  'compliance-period': ['DrawUpFineReport'],
  'penalty-active': onPenalty,
  'penalty-capped': onPenalty,
  'penalty-lifted': ['DraftCollectionDecision', 'CloseCase'],
  'fine-report': ['RecordUnaVia', 'InviteViews', 'RecordViews', 'ProposeSystematicNonCompliance', 'ApproveFinding', 'DraftFineDecision', 'RefrainFromFine'],
  'fine-drafted': signing,
  'fine-approved': [],
  'fine-due': ['DraftCollectionDecision', 'CloseCase'],
  dismissed: [],
  closed: [],
};

/** Phases in which the first thing to do is an official's, and which it is; drafts that wait are found by themselves. */
export const stepOfPhase: readonly { readonly phase: Phase; readonly act: CommandType }[] = [
  { phase: 'notice', act: 'AdmitNotice' },
  { phase: 'admissible', act: 'DraftBindingOrder' },
  { phase: 'order-observed', act: 'EstablishNonCompliance' },
  { phase: 'non-compliance', act: 'DraftPenaltyOrder' },
  { phase: 'penalty-capped', act: 'DraftCollectionDecision' },
  { phase: 'fine-report', act: 'DraftFineDecision' },
];

/** Terms within which the Authority itself must act or that end what it may do; the others are the provider's or the court's. */
export const termsOfAuthority: readonly TermKind[] = [
  'una-via',
  'fine-decision',
  'limitation',
  'objection-decision',
  'default-notice',
  'default-penalty',
  'default-penalty-decision',
  'authority-payment',
  'defence',
  'court-papers',
  'administrative-loop',
  'publication',
];

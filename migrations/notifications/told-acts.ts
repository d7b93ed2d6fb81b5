/** The acts that were looked at when this table was made; the engine's own list is libs/enforcement/notification/what-happened.ts. */
export const toldActs = [
  'BindingOrderDrafted', 'PenaltyOrderDrafted', 'PenaltyOrderChangeDrafted', 'FineDecisionDrafted', 'CollectionDecisionDrafted', 'ObjectionDecisionDrafted',
  'DefaultPenaltyDecisionDrafted', 'PublicationDecisionDrafted', 'SystematicNonComplianceProposed', 'RefundProposed',
  'TaskRaised', 'TaskAssigned', 'DecisionAnnounced', 'LetterUndelivered', 'PaymentReceived',
] as const;

/** Where a case stands; follows from its acts and is never set by hand. */
export const phases = [
  'notice',
  'admissible',
  'order-drafted',
  'order-approved',
  'order-running',
  'order-observed',
  'complied',
  'non-compliance',
  'penalty-drafted',
  'penalty-approved',
  'compliance-period',
  'penalty-active',
  'penalty-capped',
  'penalty-lifted',
  'fine-report',
  'fine-drafted',
  'fine-approved',
  'fine-due',
  'dismissed',
  'closed',
] as const;

export type Phase = (typeof phases)[number];

import type { Phase } from '../../../../libs/enforcement/case/phase.js';

/** The stretches of a case as an official thinks of it; which phases belong to each, and which acts open it. */
const stretches = [
  { name: 'notice', phases: ['notice', 'dismissed'], opens: 'NoticeEscalated' },
  { name: 'admissible', phases: ['admissible'], opens: 'NoticeAdmitted' },
  { name: 'binding-order', phases: ['order-drafted', 'order-approved', 'order-running'], opens: 'BindingOrderDrafted' },
  { name: 'observed', phases: ['order-observed', 'complied', 'non-compliance'], opens: 'OrderTermEnded' },
  { name: 'penalty-order', phases: ['penalty-drafted', 'penalty-approved', 'compliance-period'], opens: 'PenaltyOrderDrafted' },
  { name: 'penalties', phases: ['penalty-active', 'penalty-capped', 'penalty-lifted'], opens: 'CompliancePeriodEnded' },
  { name: 'fine', phases: ['fine-report', 'fine-drafted', 'fine-approved', 'fine-due'], opens: 'FineReportDrawnUp' },
] as const satisfies readonly { readonly name: string; readonly phases: readonly Phase[]; readonly opens: string }[];

export type Stretch = (typeof stretches)[number]['name'];

export interface Progress {
  readonly name: Stretch;
  readonly state: 'done' | 'now' | 'later';
  readonly since: string | null;
}

/** How far a case is: what was done with when it began, where it is now, and what may come. A closed case is nowhere any more. */
export function progressOf(phase: Phase, acts: readonly { readonly type: string; readonly legalAt: string }[]): readonly Progress[] {
  return stretches.map(({ name, phases, opens }) => {
    const since = acts.find(({ type }) => type === opens)?.legalAt ?? null;
    const here = (phases as readonly Phase[]).includes(phase);
    return { name, since, state: here ? 'now' : since === null ? 'later' : 'done' };
  });
}

import { localDate } from '../../law/calendar/local-date.js';
import type { Actor, Mandate } from '../case/context.js';
import type { Role } from '../authority/roles.js';
import { mandatedKinds } from '../mandate/kinds.js';

/** A mandate for every decision, of any amount, from long before the cases begin; what is given takes its place. */
export function mandate(change: Partial<Mandate> = {}): Mandate {
  return { reference: 'M-2024-01', decides: mandatedKinds, from: localDate('2024-07-01'), until: null, maxAmountCents: null, ...change };
}

const official = (userId: string, roles: readonly Role[], mandates: readonly Mandate[] = []): Actor => ({ userId, roles, mandates });

export const flagger = official('meldpunt', ['flagger']);
export const officer = official('officer-1', ['case-officer']);
export const secondOfficer = official('officer-2', ['case-officer']);
export const lawyer = official('lawyer-1', ['legal-staff']);
export const approver = official('approver-1', ['approver'], [mandate()]);
export const secondApprover = official('approver-2', ['approver'], [mandate({ reference: 'M-2024-02' })]);
/** Drafts and decides: four eyes must stop it, its roles do not. */
export const both = official('both-1', ['case-officer', 'approver', 'finance'], [mandate({ reference: 'M-2024-03' })]);
export const financier = official('finance-1', ['finance']);
export const auditor = official('auditor-1', ['auditor']);
export const process = official('process', ['process']);
export const nightlyRun = official('nightly-run', ['nightly-run']);

/** An approver with only this mandate. */
export const approverWith = (...mandates: readonly Partial<Mandate>[]): Actor => official('approver-3', ['approver'], mandates.map((one) => mandate({ reference: 'M-2025-03', ...one })));

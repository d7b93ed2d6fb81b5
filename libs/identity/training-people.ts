import { mandatedKinds } from '../enforcement/mandate/kinds.js';
import { localDate } from '../law/calendar/local-date.js';
import type { Person } from './people.js';

const decides = mandatedKinds;
const from = localDate('2024-01-01');

/** The people of a training installation; no real ones. approver-2 may decide up to 1 million euros. */
export const trainingPeople: readonly Person[] = [
  { userId: 'officer-1', name: 'Oefening behandelaar 1', roles: ['case-officer'], mandates: [] },
  { userId: 'officer-2', name: 'Oefening behandelaar 2', roles: ['case-officer'], mandates: [] },
  { userId: 'approver-1', name: 'Oefening beslisser 1', roles: ['approver'], mandates: [{ reference: 'OEF-M-1', decides, from, until: null, maxAmountCents: null }] },
  { userId: 'approver-2', name: 'Oefening beslisser 2', roles: ['approver'], mandates: [{ reference: 'OEF-M-2', decides, from, until: null, maxAmountCents: 100_000_000 }] },
  { userId: 'legal-1', name: 'Oefening jurist', roles: ['legal-staff'], mandates: [] },
  { userId: 'finance-1', name: 'Oefening financiën', roles: ['finance'], mandates: [] },
  { userId: 'supervisor-1', name: 'Oefening toezichthouder', roles: ['supervisor'], mandates: [] },
  { userId: 'auditor-1', name: 'Oefening controleur', roles: ['auditor'], mandates: [] },
  { userId: 'admin-1', name: 'Oefening beheerder', roles: ['administrator'], mandates: [] },
  { userId: 'admin-2', name: 'Oefening beheerder 2', roles: ['administrator'], mandates: [] },
  { userId: 'flagger-meldpunt', name: 'Oefening meldpunt', roles: ['flagger'], mandates: [] },
  { userId: 'bank-import', name: 'Oefening inlezen van afschriften', roles: ['finance'], mandates: [] },
];

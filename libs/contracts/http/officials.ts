import type { Role } from '../../enforcement/authority/roles.js';

/** Everyone inside the Authority; what they may see of a case is for the record. A flagger is none of them. */
export const officials: readonly Role[] = ['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'auditor', 'administrator'];

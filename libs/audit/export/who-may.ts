import type { Role } from '../../enforcement/authority/roles.js';
import type { Part } from './parts.js';

/** Who may take out the whole log. */
export const mayExportLog: readonly Role[] = ['auditor'];

/** Who may take out the file of a case. */
export const mayExportCase: readonly Role[] = ['case-officer', 'legal-staff', 'auditor'];

/** Who may see where material was found. */
const maySeeLocations: readonly Role[] = ['case-officer', 'legal-staff'];

export const hasOne = (roles: readonly Role[], needed: readonly Role[]): boolean => roles.some((role) => needed.includes(role));

/** The parts that stay out of a copy for somebody with these roles, whatever was asked: an auditor verifies without locations. */
export function leftOutFor(roles: readonly Role[], asked: readonly Part[]): readonly Part[] {
  const kept: readonly Part[] = hasOne(roles, maySeeLocations) ? [] : ['vindplaatsen', 'alleen-rechtbank'];
  return [...new Set([...asked, ...kept])];
}

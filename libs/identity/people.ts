import type { Mandate } from '../enforcement/case/context.js';
import type { Role } from '../enforcement/authority/roles.js';

/** Someone who may act, as data: the record reads roles and mandates in the transaction of each act. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mandates: readonly Mandate[];
}

import type { Role } from '../../enforcement/authority/roles.js';

/** For whom the record is read. The database shows this user his rows and no others (row level security). */
export interface Viewer {
  readonly userId: string;
  readonly roles: readonly Role[];
}

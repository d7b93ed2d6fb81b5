import { Foundation1764000000001 } from './foundation-1764000000001.js';
import { ClockMove1764000000002 } from './clock-move-1764000000002.js';
import { RuleSet1764000000010 } from './rule-set-1764000000010.js';
import { Letter1764000000020 } from './letter-1764000000020.js';
import { Service1764000000030 } from './service-1764000000030.js';
import { AuditLog1764000000040 } from './audit-log-1764000000040.js';
import { EntryFitsBundle1764000000050 } from './entry-fits-bundle-1764000000050.js';
import { Nightly1764000000060 } from './nightly-1764000000060.js';
import { Payments1764000000070 } from './payments-1764000000070.js';
import { TaskOwner1764000000075 } from './task-owner-1764000000075.js';
import { SealedLocations1764000000085 } from './sealed-locations-1764000000085.js';
import { AuthorityDebt1764000000180 } from './authority-debt-1764000000180.js';
import { SignIn1764000000900 } from './sign-in-1764000000900.js';
import { RowSecurity1764000000910 } from './row-security-1764000000910.js';
import { MandateRegister1764000000920 } from './mandate-register-1764000000920.js';
import { LocationNeed1764000000921 } from './location-need-1764000000921.js';
import { Search1764000000930 } from './search-1764000000930.js';
import { Notifications1764000000940 } from './notifications-1764000000940.js';
import { RemedyFigures1764000000950 } from './remedy-figures-1764000000950.js';
import { CaseList1764000000955 } from './case-list-1764000000955.js';

/** All migrations, in order. A migration that has run anywhere is never changed. */
export const migrations = [
  Foundation1764000000001,
  ClockMove1764000000002,
  RuleSet1764000000010,
  Letter1764000000020,
  Service1764000000030,
  AuditLog1764000000040,
  EntryFitsBundle1764000000050,
  Nightly1764000000060,
  Payments1764000000070,
  TaskOwner1764000000075,
  SealedLocations1764000000085,
  AuthorityDebt1764000000180,
  SignIn1764000000900,
  RowSecurity1764000000910,
  MandateRegister1764000000920,
  LocationNeed1764000000921,
  Search1764000000930,
  Notifications1764000000940,
  RemedyFigures1764000000950,
  CaseList1764000000955,
];

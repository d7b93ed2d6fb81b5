import type { z } from 'zod';
import { accessCommands } from './access.js';
import { appealCommands } from './appeal.js';
import { bindingOrderCommands } from './binding-order.js';
import { authorityDebtCommands } from './authority-debt.js';
import { debtCommands } from './debt.js';
import { decisionCommands } from './decision.js';
import { findingsCommands } from './findings.js';
import { fineCommands } from './fine.js';
import { interimReliefCommands } from './interim-relief.js';
import { noticeCommands } from './notice.js';
import { objectionCommands } from './objection.js';
import { penaltyOrderCommands } from './penalty-order.js';
import { termCommands } from './terms.js';
import { publicationCommands } from './publication.js';
import { remedyWatchCommands } from './remedy-watch.js';
import { serviceCommands } from './service.js';

/** Every command a case understands, by its name; one table per legal instrument. */
export const commandSchemas = {
  ...noticeCommands,
  ...decisionCommands,
  ...serviceCommands,
  ...bindingOrderCommands,
  ...findingsCommands,
  ...penaltyOrderCommands,
  ...fineCommands,
  ...debtCommands,
  ...termCommands,
  ...objectionCommands,
  ...interimReliefCommands,
  ...appealCommands,
  ...authorityDebtCommands,
  ...publicationCommands,
  ...remedyWatchCommands,
  ...accessCommands,
} as const;

export type CommandType = keyof typeof commandSchemas;

/** The data of one command, as read and checked. */
export type CommandData<T extends CommandType> = z.infer<(typeof commandSchemas)[T]>;

/** A command: what an official, the process or the nightly run wants done in a case. */
export type Command = { [T in CommandType]: { readonly type: T; readonly data: CommandData<T> } }[CommandType];

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

import type { CommandData } from '../../contracts/commands/command.js';

export type ServiceAct =
  /** `undone`: the decision is no longer made known, and its terms do not run (3:40 Awb). */
  | { readonly type: 'LetterUndelivered'; readonly data: CommandData<'RecordUndelivered'> & { readonly undone: boolean } }
  | { readonly type: 'LetterRetrieved'; readonly data: CommandData<'RecordRetrieval'> }
  | { readonly type: 'ContactPointCorrected'; readonly data: CommandData<'CorrectContactPoint'> };

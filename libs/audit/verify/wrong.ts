/** What can be wrong with the log or with an export of it. */
export type WrongCode =
  | 'export-unreadable' | 'policy-unreadable' | 'checkpoint-unreadable' | 'checkpoint-unsigned' | 'quorum-missing' | 'split-view' | 'checkpoint-not-this-history' | 'log-shorter'
  | 'entry-changed' | 'entry-deleted' | 'entry-inserted' | 'entry-duplicated' | 'entries-swapped' | 'entries-missing' | 'entry-not-canonical' | 'tile-changed' | 'index-not-dense'
  | 'proof-unreadable' | 'proof-fails' | 'act-without-entry' | 'entry-without-act' | 'record-changed' | 'act-twice'
  | 'document-missing' | 'document-changed' | 'details-changed' | 'details-missing';

/** The first thing that is wrong, and where: everything after it is not looked at any more. */
export class Wrong extends Error {
  override readonly name = 'Wrong';
  constructor(
    readonly code: WrongCode,
    /** The file, entry, checkpoint, case or act. */
    readonly where: string,
    /** One sentence, in Dutch, for the one who checks. */
    readonly what: string,
  ) {
    super(`${where}: ${what}`);
  }
}

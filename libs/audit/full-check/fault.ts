/** Something that is not as the log says, and where. */
export interface Fault {
  readonly code:
    | 'guard-missing'
    | 'leaf-hash'
    | 'leaf-index'
    | 'leaf-without-entry'
    | 'entry-without-leaf'
    | 'tile'
    | 'root'
    | 'signature'
    | 'cosignature'
    | 'witness-differs'
    | 'command-without-entry'
    | 'entry-without-command'
    | 'rows-differ'
    | 'details-gone'
    | 'unfinished';
  /** The entry, checkpoint, case or table, as somebody finds it again. */
  readonly where: string;
  readonly detail: string;
}

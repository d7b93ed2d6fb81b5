/** One thing that is wrong with a file; it never repeats what the file says, which is personal. */
export interface StatementFault {
  readonly line: number;
  /** Where: `Document/BkToCstmrStmt/Stmt/Ntry/Amt`. */
  readonly path: string;
  readonly rule: 'xml' | 'doctype' | 'encoding' | 'namespace' | 'unknown-element' | 'order' | 'missing' | 'too-many' | 'value' | 'text' | 'balance' | 'foreign-account' | 'currency' | 'size';
  readonly message: string;
}

/** Nothing of the file was taken in. */
export class InvalidStatement extends Error {
  override name = 'InvalidStatement';
  constructor(readonly faults: readonly StatementFault[]) {
    super(faults.map(({ line, path, rule, message }) => `line ${String(line)}, ${path}: ${rule}: ${message}`).join('\n'));
  }
}

/** The sequencer refuses to go on: what it finds is not what was signed. Somebody has to look into it. */
export class LogRefused extends Error {
  override name = 'LogRefused';
  constructor(
    /** What is wrong, as incidents name it. */
    readonly code: 'leaves-differ' | 'root-differs' | 'tile-missing' | 'smaller-than-signed' | 'other-than-signed' | 'other-key',
    message: string,
  ) {
    super(message);
  }
}

const NEWLINE = 0x0a;

/** A line of bytes without its newline, or the fact that it was too long to keep. */
export type ByteLine = Uint8Array | 'too-long';

/**
 * Cuts a stream of bytes into lines and gives those that are complete after each chunk, so that each can be answered at once.
 * What follows the last newline is a line if it is not empty. A line beyond `mostBytes` is not kept.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<readonly ByteLine[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    parts = length > mostBytes ? [] : [...parts, part];
  };
  const finish = (): ByteLine => {
    const line = length > mostBytes ? 'too-long' : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    yield lines;
  }
  if (length > 0) yield [finish()];
}

/** An entry in a bundle has at most this many bytes: its length is written in 16 bits. */
export const MAX_ENTRY_BYTES = 0xffff;

/** A bundle of entries (C2SP tlog-tiles): each after its length in two bytes, big-endian. @throws RangeError for an entry that is too long. */
export function entryBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry of the log has at most ${String(MAX_ENTRY_BYTES)} bytes, not ${String(entry.length)}`);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** The entries of a bundle. @throws RangeError for a bundle that breaks off. */
export function entriesOf(bundle: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; ) {
    const end = at + 2 <= bundle.length ? at + 2 + bundle.readUInt16BE(at) : Infinity;
    if (end > bundle.length) throw new RangeError(`the bundle breaks off in its entry ${String(entries.length)}`);
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

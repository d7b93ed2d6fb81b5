/** A text or file that is not what the format demands. The message names the rule that it breaks. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** The bytes of standard base64, written in the one way that the encoding of those bytes gives. @throws Malformed otherwise. */
export function fromBase64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (text === '' || bytes.toString('base64') !== text) throw new Malformed(`${what} is no base64`);
  return bytes;
}

/** A decimal number without leading zeroes. @throws Malformed otherwise. */
export function fromDecimal(text: string, what: string): number {
  const value = Number(text);
  if (!/^(0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(value)) throw new Malformed(`${what} is no whole number without leading zeroes`);
  return value;
}

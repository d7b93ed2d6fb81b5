/** DER, the one way in which an ASN.1 value is written (X.690): just what a seal needs. */

type Bytes = Uint8Array;

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const digits = bigEndian(BigInt(length));
  return Buffer.concat([Buffer.of(0x80 | digits.length), digits]);
}

function bigEndian(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

/** An element with this tag around these bytes. */
export const tagged = (tag: number, ...content: readonly Bytes[]): Buffer => {
  const whole = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag), lengthOf(whole.length), whole]);
};

export const sequence = (...elements: readonly Bytes[]): Buffer => tagged(0x30, ...elements);

/** A SET: its elements stand in the order of their bytes. */
export const set = (...elements: readonly Bytes[]): Buffer => tagged(0x31, ...[...elements].sort((one, other) => Buffer.compare(one, other)));

export const octetString = (bytes: Bytes): Buffer => tagged(0x04, bytes);
export const nothing = Buffer.of(0x05, 0x00);
export const yes = Buffer.of(0x01, 0x01, 0xff);

/** A whole number from zero. */
export function integer(value: bigint | number): Buffer {
  const digits = bigEndian(BigInt(value));
  return tagged(0x02, (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits);
}

/** An object identifier in its dotted form; parts may be as large as a UUID. */
export function oid(dotted: string): Buffer {
  const [first = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt);
  return tagged(0x06, ...[first * 40n + second, ...rest].map(base128));
}

function base128(value: bigint): Buffer {
  const septets = [Number(value & 0x7fn)];
  for (let left = value >> 7n; left > 0n; left >>= 7n) septets.unshift(Number(left & 0x7fn) | 0x80);
  return Buffer.from(septets);
}

/** One element as it stands in its bytes. */
export interface Element {
  readonly tag: number;
  /** Tag and length included. */
  readonly whole: Buffer;
  readonly content: Buffer;
}

/** The text is not DER; says where it stops being so. */
export class NotDer extends Error {
  override name = 'NotDer';
}

/** The element at the beginning of these bytes; what follows it is left alone. @throws NotDer */
export function readElement(bytes: Buffer): Element {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new NotDer('No element begins here.');
  const digits = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || digits > 4 || bytes.length < 2 + digits) throw new NotDer('The length of an element cannot be read.');
  const length = digits === 0 ? first : bytes.readUIntBE(2, digits);
  const start = 2 + digits;
  if (bytes.length < start + length) throw new NotDer('An element is longer than its bytes.');
  return { tag, whole: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}

/** The elements that stand one after the other in these bytes. @throws NotDer */
export function readElements(bytes: Buffer): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = readElement(bytes.subarray(at));
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

/** The whole number that an element holds. @throws NotDer where it holds another thing */
export function readInteger(element: Element | undefined): number {
  if (element?.tag !== 0x02 || element.content.length === 0 || element.content.length > 6 || (element.content[0] ?? 0) >= 0x80) throw new NotDer('A whole number was expected.');
  return element.content.readUIntBE(0, element.content.length);
}

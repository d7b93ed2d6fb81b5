import { NotDer, integer, readElement, readElements, sequence } from './der.js';

/** The order of the curve P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const numberOf = (digits: Buffer): bigint => BigInt(`0x${digits.toString('hex')}`);

/**
 * For each ECDSA signature (r, s) there is a second one that fits as well,
 * (r, n - s). We write the smaller of the two and take no other, so that nobody
 * can change a sealed file and keep it valid.
 */
export function lowSignature(der: Buffer): Buffer {
  const { r, s } = readSignature(der);
  return sequence(integer(r), integer(s > ORDER / 2n ? ORDER - s : s));
}

/** Whether it is written in the one way that we write. */
export const isLowSignature = (der: Buffer): boolean => {
  try {
    return lowSignature(der).equals(der);
  } catch {
    return false;
  }
};

function readSignature(der: Buffer): { readonly r: bigint; readonly s: bigint } {
  const [r, s] = readElements(readElement(der).content);
  if (r?.tag !== 0x02 || s?.tag !== 0x02) throw new NotDer('This is no ECDSA signature.');
  return { r: numberOf(r.content), s: numberOf(s.content) };
}

import { createHash, randomBytes } from 'node:crypto';
import { readElement, readElements, readInteger } from '../cms/der.js';
import type { TimeStamper } from '../signer.js';
import { timeStampRequest } from './request.js';
import { TimeStampRefused, readTimeStamp } from './token.js';

const patienceMs = 15_000;
const largestAnswer = 64 * 1024;

/**
 * A time-stamp service (RFC 3161) over HTTP. Its answer is checked before it
 * becomes part of a seal: about this signature, this question, and signed.
 */
export function timeStampService(url: string): TimeStamper {
  return async (about) => {
    const digest = createHash('sha256').update(about).digest();
    const nonce = BigInt(`0x01${randomBytes(8).toString('hex')}`);
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/timestamp-query' }, body: new Uint8Array(timeStampRequest(digest, nonce)), signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status >= 500 || answer.status === 429) throw Object.assign(new Error(`The time-stamp service answered ${String(answer.status)}.`), { code: 'ECONNREFUSED' });
    if (!answer.ok || bytes.length > largestAnswer) throw new TimeStampRefused(`The time-stamp service answered ${String(answer.status)}.`);
    const token = tokenIn(bytes);
    const stamp = await readTimeStamp(token, about);
    if (stamp.nonce !== nonce) throw new TimeStampRefused('The time-stamp answers another question.');
    return token;
  };
}

/** The token of an answer that was granted (0) or granted with changes (1). @throws TimeStampRefused for any other */
function tokenIn(answer: Buffer): Buffer {
  const [status, token] = readElements(readElement(answer).content);
  const code = readInteger(readElements(status?.content ?? Buffer.alloc(0))[0]);
  if (code > 1 || token === undefined) throw new TimeStampRefused(`The time-stamp service refused the request (${String(code)}).`);
  return token.whole;
}

import { createSocket } from 'node:dgram';
import ipaddr from 'ipaddr.js';

const A = 1;
const AAAA = 28;
const NAME_ERROR = 3;

/** A real name server on UDP, as small as can be: what it answers may differ from question to question. */
export interface NameServer {
  readonly address: string;
  /** `name type` of each question, in the order they came. */
  readonly questions: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** `answers` gives the addresses of a name for the how-manieth question (from 1); null is "no such name", 'silence' no answer at all. */
export async function nameServer(answers: (name: string, turn: number) => readonly string[] | null | 'silence'): Promise<NameServer> {
  const questions: string[] = [];
  const turns = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const { name, type, end } = questionIn(message);
    const kind = type === A ? 'A' : type === AAAA ? 'AAAA' : String(type);
    questions.push(`${name} ${kind}`);
    const turn = (turns.get(`${name} ${kind}`) ?? 0) + 1;
    turns.set(`${name} ${kind}`, turn);
    const addresses = answers(name, turn);
    if (addresses !== 'silence') socket.send(reply(message.subarray(0, end), type, addresses), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${socket.address().port}`, questions: () => questions, close: () => new Promise((resolve) => socket.close(() => { resolve(); })) };
}

function questionIn(message: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

function reply(question: Buffer, type: number, addresses: readonly string[] | null): Buffer {
  const records = (addresses ?? []).map((address) => ipaddr.parse(address)).filter((parsed) => (parsed.kind() === 'ipv4' ? A : AAAA) === type);
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | (addresses === null ? NAME_ERROR : 0), 2);
  head.writeUInt16BE(records.length, 6);
  head.writeUInt32BE(0, 8);
  return Buffer.concat([head, ...records.map((record) => resourceRecord(type, Buffer.from(record.toByteArray())))]);
}

/** Points back to the question's name; lives zero seconds, as an attacker would have it. */
function resourceRecord(type: number, address: Buffer): Buffer {
  const record = Buffer.alloc(12);
  record.writeUInt16BE(0xc00c, 0);
  record.writeUInt16BE(type, 2);
  record.writeUInt16BE(1, 4);
  record.writeUInt32BE(0, 6);
  record.writeUInt16BE(address.length, 10);
  return Buffer.concat([record, address]);
}

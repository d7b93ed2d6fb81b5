import type { AddressInfo, Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { isTrainingName } from '../../../libs/evidence/availability/location.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { bounceOf } from './bounce.js';
import { mailboxIn } from './mailbox.js';
import type { Mailbox } from './mailbox.js';

/** How the mail of a host is received: taken in, refused for good, put off, taken in with an answer that comes late, taken in and reported back as undeliverable, or not at all. */
export const mailStates = ['accept', 'reject', 'defer', 'slow', 'bounce', 'down'] as const;
export type MailState = (typeof mailStates)[number];

/** The server that takes in the mail of every provider of a training. */
export interface MailServer {
  readonly port: () => number;
  readonly mailbox: Mailbox;
  /** `down` closes the whole server, whatever the host; any other state opens it again. */
  readonly setState: (host: string, state: MailState) => Promise<void>;
  readonly close: () => Promise<void>;
}

const address = '127.0.0.1';
const largestMessage = 20 * 1024 * 1024;
/** Long enough to be killed in. */
const slowMs = 4_000;

/** Starts it at 127.0.0.1; port 0 takes a free one, which then stays the same. Rejects when the port is taken. */
export async function mailServer(dataFolder: string, wantedPort: number): Promise<MailServer> {
  const mailbox = mailboxIn(dataFolder);
  const states = new Map<string, MailState>();
  const stateOf = (to: SMTPServerAddress): MailState => states.get(hostOf(to.address)) ?? 'accept';
  let server: SMTPServer | null = receiving(mailbox, stateOf);
  let port = await listening(server, wantedPort);
  const stop = async (): Promise<void> => {
    const stopping = server;
    server = null;
    if (stopping !== null) await closed(stopping);
  };
  return {
    port: () => port,
    mailbox,
    setState: async (host, state) => {
      if (state === 'down') return stop();
      states.set(host.toLowerCase(), state);
      if (server !== null) return;
      server = receiving(mailbox, stateOf);
      port = await listening(server, port);
    },
    close: stop,
  };
}

const hostOf = (mailAddress: string): string => mailAddress.slice(mailAddress.lastIndexOf('@') + 1).toLowerCase();

function refusal(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

function receiving(mailbox: Mailbox, stateOf: (to: SMTPServerAddress) => MailState): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMessage,
    logger: false,
    onRcptTo: (to, _session, callback) => {
      const state = stateOf(to);
      if (!isTrainingName(hostOf(to.address))) callback(refusal(550, '5.7.1 this server plays providers under .example only'));
      else if (state === 'reject') callback(refusal(550, '5.1.1 no such recipient here'));
      else if (state === 'defer') callback(refusal(451, '4.3.0 come back later'));
      else callback();
    },
    onData: (stream, session, callback) => {
      taken(stream, session, mailbox, stateOf).then(
        (reply) => { (callback as unknown as (error: null, reply: string) => void)(null, reply); },
        (error: unknown) => { callback(error instanceof Error ? error : new Error(String(error))); },
      );
    },
  });
}

/** Takes the message in, and only then answers, after a while where the host is slow. */
async function taken(stream: SMTPServerDataStream, session: SMTPServerSession, mailbox: Mailbox, stateOf: (to: SMTPServerAddress) => MailState): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 message too large');
  const { mailFrom, rcptTo } = session.envelope;
  const raw = Buffer.concat(parts);
  const { reply } = mailbox.take(raw, { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map((to) => to.address), receivedAt: systemInstant() });
  if (rcptTo.some((to) => stateOf(to) === 'slow')) await pause(slowMs);
  const undeliverable = rcptTo.find((to) => stateOf(to) === 'bounce');
  if (undeliverable !== undefined && mailFrom !== false && mailFrom.address !== '') mailbox.take(bounceOf(raw, undeliverable.address, mailFrom.address), { from: '', to: [mailFrom.address], receivedAt: systemInstant() });
  return reply;
}

function listening(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const underlying: Server = server.listen(port, address, () => {
      server.off('error', reject);
      // A broken conversation is the sender's business; the server lives on.
      server.on('error', () => undefined);
      resolve((underlying.address() as AddressInfo).port);
    });
  });
}

const closed = (server: SMTPServer): Promise<void> => new Promise((resolve) => { server.close(() => { resolve(); }); });

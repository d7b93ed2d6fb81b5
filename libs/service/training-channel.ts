import { z } from 'zod';
import type { Instant } from '../law/calendar/brands.js';
import { isTrainingName } from '../evidence/availability/location.js';
import { LetterDeferred, LetterRejected, type Channel, type Receipt } from './channel.js';
import type { Sender } from './message.js';
import type { FindServers } from './receiving-server.js';
import { smtpChannel } from './smtp-channel.js';

const address = '127.0.0.1';

/** Where the provider of a training takes in its mail, and tells what it took in. */
export interface TrainingMail {
  readonly smtpPort: number;
  readonly controlPort: number;
}

const taken = z.object({ items: z.array(z.object({ messageId: z.string(), receivedAt: z.string(), reply: z.string() })) });

/**
 * Real SMTP to the server on this machine that plays every provider under
 * `.example`. Unlike servers on the internet it can be asked what it took in,
 * so an interrupted sending is found again instead of repeated.
 */
export function trainingChannel(sender: Sender, { smtpPort, controlPort }: TrainingMail): Channel {
  return smtpChannel({
    sender,
    requireTls: false,
    findServers: trainingServers(smtpPort),
    lookUp: (messageId) => lookUp(controlPort, messageId),
  });
}

/** The one server of a training, and none for a domain that could exist. */
export const trainingServers =
  (smtpPort: number): FindServers =>
  (domain) =>
    isTrainingName(domain) ? Promise.resolve([{ host: `mail.${domain}`, address, port: smtpPort }]) : Promise.reject(new LetterRejected('Een oefening stuurt geen e-mail naar buiten: alleen naar domeinen onder .example.'));

export async function lookUp(controlPort: number, messageId: string): Promise<Receipt | null> {
  const answer = await fetch(`http://${address}:${String(controlPort)}/__training/mail?messageId=${encodeURIComponent(messageId)}`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (answer?.ok !== true) throw new LetterDeferred('De oefenaanbieder antwoordt niet.', null);
  const [first] = taken.parse(await answer.json()).items;
  return first === undefined ? null : { messageId, server: 'mail (oefening)', reply: first.reply, acceptedAt: first.receivedAt as Instant };
}

import { systemInstant } from '../law/calendar/system-clock.js';
import { millisOf } from '../law/calendar/instant.js';
import type { Channel, OutgoingLetter, Receipt } from './channel.js';
import { messageOf, type Sender } from './message.js';
import type { FindServers } from './receiving-server.js';
import { transmit } from './transmit.js';

export interface SmtpSettings {
  readonly sender: Sender;
  readonly findServers: FindServers;
  /** Refuses to hand a letter to a server that does not encrypt. */
  readonly requireTls: boolean;
  readonly lookUp: Channel['lookUp'];
}

/**
 * E-mail to the provider's electronic contact point, handed straight to the
 * provider's receiving server, so that the answer is that of a system outside
 * the Authority. The message is the same each time it is made: its id, its date
 * and its boundary follow from what was noted before the first attempt.
 */
export function smtpChannel(settings: SmtpSettings): Channel {
  return {
    name: 'smtp',
    lookUp: settings.lookUp,
    send: (letter) => handOver(settings, letter),
  };
}

async function handOver({ sender, findServers, requireTls }: SmtpSettings, letter: OutgoingLetter): Promise<Receipt> {
  const taken = await transmit({ findServers, requireTls, atMostOnce: false }, letter.recipient, {
    from: { name: sender.authority, address: sender.from },
    ...messageOf(letter, sender),
    messageId: `<${letter.messageId}>`,
    // eslint-disable-next-line no-restricted-syntax -- nodemailer takes a Date; this one is the moment that was noted
    date: new Date(millisOf(letter.preparedAt)),
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [{ filename: letter.fileName, content: letter.pdf, contentType: 'application/pdf' }],
    dsn: { id: letter.messageId, return: 'headers', notify: ['failure'], recipient: letter.recipient },
  });
  return { messageId: letter.messageId, ...taken, acceptedAt: systemInstant() };
}

import { createTransport } from 'nodemailer';
import { systemInstant } from '../law/calendar/system-clock.js';
import { millisOf } from '../law/calendar/instant.js';
import { LetterDeferred, LetterRejected, type Channel, type OutgoingLetter, type Receipt } from './channel.js';
import { messageOf, type Sender } from './message.js';
import type { FindServers, ReceivingServer } from './receiving-server.js';

export interface SmtpSettings {
  readonly sender: Sender;
  readonly findServers: FindServers;
  /** Refuses to hand a letter to a server that does not encrypt. */
  readonly requireTls: boolean;
  readonly lookUp: Channel['lookUp'];
}

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };
const temporarySeconds = 30;

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
    send: async (letter) => {
      const servers = await settings.findServers(letter.recipient.slice(letter.recipient.lastIndexOf('@') + 1).toLowerCase());
      let unreached: LetterDeferred | null = null;
      for (const server of servers) {
        try {
          return await handOver(settings, server, letter);
        } catch (failure) {
          if (!(failure instanceof LetterDeferred) || failure.waitSeconds !== null) throw failure;
          unreached = failure;
        }
      }
      throw unreached ?? new LetterDeferred('Er is geen ontvangende server om het mee te proberen.', temporarySeconds);
    },
  };
}

async function handOver({ sender, requireTls }: SmtpSettings, server: ReceivingServer, letter: OutgoingLetter): Promise<Receipt> {
  const transport = createTransport({ host: server.address, port: server.port, secure: false, requireTLS: requireTls, tls: { servername: server.host, rejectUnauthorized: false }, disableFileAccess: true, disableUrlAccess: true, ...patience });
  try {
    const { response } = await transport.sendMail({
      from: { name: sender.authority, address: sender.from },
      to: letter.recipient,
      ...messageOf(letter, sender),
      messageId: `<${letter.messageId}>`,
      // eslint-disable-next-line no-restricted-syntax -- nodemailer takes a Date; this one is the moment that was noted
      date: new Date(millisOf(letter.preparedAt)),
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: [{ filename: letter.fileName, content: letter.pdf, contentType: 'application/pdf' }],
      dsn: { id: letter.messageId, return: 'headers', notify: ['failure'], recipient: letter.recipient },
    });
    return { messageId: letter.messageId, server: server.host, reply: response.slice(0, 250), acceptedAt: systemInstant() };
  } catch (failure) {
    throw understood(failure);
  } finally {
    transport.close();
  }
}

/** 5xx is a refusal; 4xx asks to come back; anything else is a server that was not reached or went away. */
function understood(failure: unknown): Error {
  const { responseCode, response, code, message } = failure as { responseCode?: number; response?: string; code?: string; message: string };
  if (responseCode !== undefined && responseCode >= 500) return new LetterRejected((response ?? message).slice(0, 1_000));
  if (responseCode !== undefined && responseCode >= 400) return new LetterDeferred((response ?? message).slice(0, 1_000), temporarySeconds);
  if (code === 'ETLS') return new LetterRejected('De ontvangende server versleutelt niet (STARTTLS); de brief wordt zo niet overgedragen.');
  return new LetterDeferred(`De ontvangende server is niet bereikt (${code ?? 'verbinding verbroken'}).`, null);
}

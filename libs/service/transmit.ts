import { createTransport, type SendMailOptions } from 'nodemailer';
import { LetterDeferred, LetterRejected } from './channel.js';
import type { FindServers, ReceivingServer } from './receiving-server.js';

/** How messages leave the Authority: straight to the receiving server of who gets them. */
export interface Way {
  readonly findServers: FindServers;
  /** Refuses to hand a message to a server that does not encrypt. */
  readonly requireTls: boolean;
  /** Tries no other server once one went away that may have taken the message. */
  readonly atMostOnce: boolean;
}

/** What the server answered that took a message. */
export interface Taken {
  readonly server: string;
  readonly reply: string;
}

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };
const temporarySeconds = 30;

/**
 * Hands a message to the receiving server of its recipient; the next one where
 * a server is not reached.
 * @throws LetterRejected where it refused for good, LetterDeferred where trying again later may help
 */
export async function transmit(way: Way, recipient: string, message: SendMailOptions): Promise<Taken> {
  const servers = await way.findServers(recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase());
  let unreached: LetterDeferred | null = null;
  for (const server of servers) {
    try {
      return await handOver(way, server, { ...message, to: recipient });
    } catch (failure) {
      if (!(failure instanceof LetterDeferred) || failure.waitSeconds !== null) throw failure;
      if (way.atMostOnce && failure.mayHaveArrived) throw failure;
      unreached = failure;
    }
  }
  throw unreached ?? new LetterDeferred('Er is geen ontvangende server om het mee te proberen.', temporarySeconds);
}

async function handOver({ requireTls }: Way, server: ReceivingServer, message: SendMailOptions): Promise<Taken> {
  const transport = createTransport({ host: server.address, port: server.port, secure: false, requireTLS: requireTls, tls: { servername: server.host, rejectUnauthorized: false }, disableFileAccess: true, disableUrlAccess: true, ...patience });
  try {
    const { response } = await transport.sendMail(message);
    return { server: server.host, reply: response.slice(0, 250) };
  } catch (failure) {
    throw understood(failure);
  } finally {
    transport.close();
  }
}

/** 5xx is a refusal; 4xx asks to come back; anything else is a server that was not reached or went away. */
function understood(failure: unknown): Error {
  const { responseCode, response, code, syscall, message } = failure as { responseCode?: number; response?: string; code?: string; syscall?: string; message: string };
  if (responseCode !== undefined && responseCode >= 500) return new LetterRejected((response ?? message).slice(0, 1_000));
  if (responseCode !== undefined && responseCode >= 400) return new LetterDeferred((response ?? message).slice(0, 1_000), temporarySeconds);
  if (code === 'ETLS') return new LetterRejected('De ontvangende server versleutelt niet (STARTTLS); de brief wordt zo niet overgedragen.');
  return new LetterDeferred(`De ontvangende server is niet bereikt (${code ?? 'verbinding verbroken'}).`, null, syscall !== 'connect');
}

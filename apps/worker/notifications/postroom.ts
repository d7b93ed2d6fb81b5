import type { Postroom } from '../../../libs/notifications/send-mail.js';
import type { Configuration } from '../../../libs/platform/configuration.js';
import { noticePost } from '../../../libs/service/notice-post.js';
import { serversByMx } from '../../../libs/service/receiving-server.js';
import { lookUp, trainingServers } from '../../../libs/service/training-channel.js';

/** How officials of this installation are mailed, by the server that also takes the letters; null where none is set. */
export function postroomOf({ mode, mailServer, trainingMailPort, trainingProviderPort, mailFrom, authorityName, signIn, port }: Configuration): Postroom | null {
  const training = mode === 'training';
  const from = { name: authorityName, address: mailFrom };
  const domain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1);
  const room = { training, domain, workbenchUrl: signIn.workbenchUrl ?? (training && port !== undefined ? `http://127.0.0.1:${String(port)}` : null) };
  if (training) {
    if (trainingMailPort === undefined || trainingProviderPort === undefined) return null;
    const arrived = async (messageId: string): Promise<boolean> => (await lookUp(trainingProviderPort, messageId)) !== null;
    return { ...room, post: noticePost({ from, findServers: trainingServers(trainingMailPort), requireTls: false, arrived }) };
  }
  if (mailServer === undefined) return null;
  if (mailServer === 'mx') return { ...room, post: noticePost({ from, findServers: serversByMx, requireTls: true, arrived: null }) };
  const { hostname, port: smtpPort } = new URL(mailServer);
  return { ...room, post: noticePost({ from, findServers: () => Promise.resolve([{ host: hostname, address: hostname, port: smtpPort === '' ? 25 : Number(smtpPort) }]), requireTls: true, arrived: null }) };
}

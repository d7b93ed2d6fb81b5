import type { Configuration } from '../../libs/platform/configuration.js';
import { noChannel, type Channel } from '../../libs/service/channel.js';
import type { Sender } from '../../libs/service/message.js';
import { serversByMx } from '../../libs/service/receiving-server.js';
import { smtpChannel } from '../../libs/service/smtp-channel.js';
import { trainingChannel } from '../../libs/service/training-channel.js';

/** How this installation serves letters: in training to the server that plays the providers, else to the providers' own servers. */
export function channelOf(configuration: Configuration): Channel {
  const { mode, mailServer, trainingMailPort, trainingProviderPort } = configuration;
  const sender = senderOf(configuration);
  if (mode === 'training') {
    if (trainingMailPort === undefined || trainingProviderPort === undefined) throw new Error('AUTORITEIT_TRAINING_MAIL_PORT ontbreekt: in een oefening neemt een lokale server de brieven aan.');
    return trainingChannel(sender, { smtpPort: trainingMailPort, controlPort: trainingProviderPort });
  }
  if (mailServer === undefined) return noChannel;
  if (mailServer === 'mx') return smtpChannel({ sender, findServers: serversByMx, requireTls: true, lookUp: null });
  const { hostname, port } = new URL(mailServer);
  return smtpChannel({ sender, findServers: () => Promise.resolve([{ host: hostname, address: hostname, port: port === '' ? 25 : Number(port) }]), requireTls: true, lookUp: null });
}

function senderOf({ authorityName, mailFrom, mode, publicUrl, port }: Configuration): Sender {
  const base = publicUrl ?? (mode === 'training' && port !== undefined ? `http://127.0.0.1:${String(port)}` : undefined);
  return { authority: authorityName, from: mailFrom, training: mode === 'training', downloadPage: base === undefined ? null : `${base.replace(/\/$/, '')}/bekendmaking` };
}

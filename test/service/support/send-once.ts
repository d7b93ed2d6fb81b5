import { openRecord } from '../../../libs/record/database/record-database.js';
import { deliverOnce, type Delivery } from '../../../libs/record/documents/delivery.js';
import { trainingChannel, type TrainingMail } from '../../../libs/service/training-channel.js';
import { locationKeys } from '../../record/location-keys.js';

/** What a worker does to serve a letter, as a process of its own that can be killed. */
export interface SendOnce {
  readonly appUrl: string;
  readonly mail: TrainingMail;
  readonly delivery: Delivery;
}

export const testSender = { authority: 'Autoriteit (voorbeeld)', from: 'bevelen@autoriteit.example', training: true, downloadPage: 'http://127.0.0.1/bekendmaking' };

const [given] = process.argv.slice(2);
if (given !== undefined && process.argv[1]?.endsWith('send-once.js') === true) {
  const { appUrl, mail, delivery } = JSON.parse(given) as SendOnce;
  const db = await openRecord({ url: appUrl, poolSize: 4, readers: 1, name: 'send-once', locationKeys });
  await deliverOnce(db, trainingChannel(testSender, mail), 'autoriteit.example', delivery);
  await db.close();
}

import { z } from 'zod';
import { instant } from '../../../libs/contracts/primitives.js';
import { unavailable } from '../http/problem-error.js';
import type { TrainingProvider } from '../ports.js';

const patienceMs = 5_000;

const mailbox = z.object({ items: z.array(z.object({ id: z.string(), messageId: z.string(), from: z.string(), to: z.array(z.string()), subject: z.string(), receivedAt: instant, sizeBytes: z.number() })) });

/** The provider of a training by its controls on this machine; nothing in production, where nobody sets a port. */
export function trainingProviderAt(port: number | undefined): TrainingProvider {
  const ask = async (path: string, put?: object): Promise<{ readonly status: number; readonly bytes: Buffer }> => {
    if (port === undefined) throw unavailable('No training provider runs in this installation.', 30);
    const sent = put === undefined ? {} : { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(put) };
    const response = await fetch(`http://127.0.0.1:${String(port)}/__training/${path}`, { ...sent, signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
    const bytes = Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
    if (response === null || response.status >= 500) throw unavailable('The training provider does not answer.', 5);
    return { status: response.status, bytes };
  };
  const mustBeWell = ({ status, bytes }: { readonly status: number; readonly bytes: Buffer }): Buffer => {
    if (status !== 200) throw new Error(`The training provider refused what was asked with ${String(status)}.`);
    return bytes;
  };
  return {
    setLocations: async (settings) => void mustBeWell(await ask('locations', settings)),
    mail: async () => mailbox.parse(JSON.parse(mustBeWell(await ask('mail')).toString('utf8'))).items,
    message: async (id) => {
      const answer = await ask(`mail/${id}`);
      return answer.status === 404 ? null : mustBeWell(answer);
    },
  };
}

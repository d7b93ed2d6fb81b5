import { unavailable } from '../http/problem-error.js';
import type { TrainingProvider } from '../ports.js';

const patienceMs = 5_000;

/** The provider of a training by its controls on this machine; nothing in production, where nobody sets a port. */
export function trainingProviderAt(port: number | undefined): TrainingProvider {
  return {
    setLocations: async (settings) => {
      if (port === undefined) throw unavailable('No training provider runs in this installation.', 30);
      const response = await fetch(`http://127.0.0.1:${String(port)}/__training/locations`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(settings),
        signal: AbortSignal.timeout(patienceMs),
      }).catch(() => null);
      await response?.arrayBuffer();
      if (response === null || response.status >= 500) throw unavailable('The training provider does not answer.', 5);
      if (!response.ok) throw new Error(`The training provider refused its setting with ${String(response.status)}.`);
    },
  };
}

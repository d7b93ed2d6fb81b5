import type { Say } from '../say.js';
import type { Service } from './supervise.js';

const everyMs = 10_000;
const missesBeforeWord = 3;

/**
 * Asks each service every ten seconds whether it answers and says so when that changes. A process
 * that hangs is not killed for it: it may be in the middle of something, and the one who looks
 * after the machine must be able to see what.
 * @returns a function that ends the asking.
 */
export function watchHealth(services: readonly Service[], say: Say, interval = everyMs): () => void {
  const misses = new Map<string, number>();
  let asking = false;

  async function ask(service: Service): Promise<void> {
    const reason = await service.whyNot?.();
    const before = misses.get(service.name) ?? 0;
    misses.set(service.name, reason === undefined ? 0 : before + 1);
    if (reason !== undefined && before + 1 === missesBeforeWord) say(`${service.name} antwoordt niet (${reason}); het proces blijft draaien.`);
    if (reason === undefined && before >= missesBeforeWord) say(`${service.name} antwoordt weer.`);
  }

  const timer = setInterval(() => {
    if (asking) return;
    asking = true;
    void Promise.allSettled(services.map(ask)).then(() => { asking = false; });
  }, interval);
  return () => { clearInterval(timer); };
}

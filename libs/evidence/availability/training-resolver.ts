import type { Mode, Resolver } from './resolver.js';
import { isTrainingName } from './location.js';

/** The only resolvers whose loopback answer is allowed. A look-alike made elsewhere is not in it and gets no allowance. */
const trainingPorts = new WeakMap<Resolver, number>();

/** Where the provider of a training listens. */
export const TRAINING_ADDRESS = '127.0.0.1';

/**
 * The name service of a training: every host under `.example` is the local web server at 127.0.0.1:`port`; nothing else exists.
 * @throws Error outside training: a production installation cannot make one.
 */
export function trainingResolver(mode: Mode, port: number): Resolver {
  if (mode !== 'training') throw new Error('De oefenaanbieder bestaat alleen in een oefening.');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new RangeError(`Geen poort: ${port}`);
  const resolver: Resolver = Object.freeze({
    kind: 'training',
    resolve: (host: string) =>
      Promise.resolve(
        isTrainingName(host)
          ? { ok: true as const, addresses: [TRAINING_ADDRESS] }
          : { ok: false as const, cause: 'outside-training' as const, code: 'OUTSIDE_TRAINING' },
      ),
  });
  trainingPorts.set(resolver, port);
  return resolver;
}

/** The port of a resolver made by `trainingResolver`; null for any other. */
export function trainingPortOf(resolver: Resolver): number | null {
  return trainingPorts.get(resolver) ?? null;
}

/**
 * Refuses a composition in which training and production mix: production with the training resolver, or a training that
 * would ask real servers.
 * @throws Error
 */
export function assertResolverFits(mode: Mode, resolver: Resolver): void {
  const training = trainingPortOf(resolver) !== null;
  if (mode === 'production' && training) throw new Error('De oefenaanbieder kan niet in productie worden gebruikt.');
  if (mode !== 'production' && !training) throw new Error('Een oefening mag geen echte servers bevragen.');
}
